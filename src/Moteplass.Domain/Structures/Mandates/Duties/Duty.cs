namespace Moteplass.Domain;

/// <summary>Something that the structure or its owner must do (plikt): report, plan, evaluate.</summary>
public sealed partial record Duty : SourcedRecord
{
    /// <summary>What.</summary>
    public required DutyKind Kind { get; init; }

    /// <summary>Who does it, or null where not stated.</summary>
    public Party? OwedBy { get; init; }

    /// <summary>For whom; empty where not stated.</summary>
    public ValueList<Party> OwedTo { get; init; }

    /// <summary>How often, or null where once or not stated.</summary>
    public Frequency? Every { get; init; }

    /// <summary>When, where a date is stated; or null.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How long after the structure or the mandate begins, where that is stated; or null.</summary>
    public Frequency? After { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
