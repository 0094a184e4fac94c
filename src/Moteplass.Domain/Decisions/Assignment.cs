namespace Moteplass.Domain;

/// <summary>Something that was given to somebody to do (oppdrag; B2).</summary>
public sealed partial record Assignment : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Assignment> Id { get; init; }

    /// <summary>Who gave it; empty where not stated.</summary>
    public ValueList<Party> GivenBy { get; init; }

    /// <summary>To whom it was given; empty where not stated.</summary>
    public ValueList<Party> GivenTo { get; init; }

    /// <summary>When it was given, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>The time for which it was given, or null where not stated (A18).</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>What is to be done.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What it is meant to achieve (mål; A1, B23), or null where not stated.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>The condition or limit, such as "where that is considered appropriate" (B2); or null.</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>The documents in which it was answered (rapporter; B1, A5).</summary>
    public ValueList<Id<SourceDocument>> Reports { get; init; }
}
