namespace Moteplass.Domain;

/// <summary>Something that organisations or those whom they represent have said (innspill; A8, A13, A17).</summary>
public sealed partial record Contribution : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Contribution> Id { get; init; }

    /// <summary>From whom; empty where not stated.</summary>
    public ValueList<Party> Contributors { get; init; }

    /// <summary>The workshop in which it was given, or null.</summary>
    public Id<Workshop>? Workshop { get; init; }

    /// <summary>The theme of the workshop that it is on, or null where it is on none of them or that is not known.</summary>
    public Id<WorkshopTheme>? Theme { get; init; }

    /// <summary>The meeting in which it was given, or null.</summary>
    public Id<Meeting>? Meeting { get; init; }

    /// <summary>The mapping in which it was given, or null.</summary>
    public Id<PracticeMapping>? Mapping { get; init; }

    /// <summary>When it was given, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>What it says, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>How many points it makes, or null where not stated.</summary>
    public CountRange? Items { get; init; }

    /// <summary>Whether those who gave it have confirmed how it is put (bekreftet), or null where not known.</summary>
    public bool? Confirmed { get; init; }

    /// <summary>The documents in which it stands, such as published annexes (A17).</summary>
    public ValueList<Id<SourceDocument>> Documents { get; init; }
}
