namespace Moteplass.Domain;

/// <summary>
/// Something that the structure, its owner or another owes somebody (plikt): to report, to plan, to consult before a decision. What somebody may do is a
/// <see cref="Right"/>.
/// </summary>
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

    /// <summary>In which months of the year, 1 to 12, such as January; "each autumn" is 8 to 12. Empty where not stated.</summary>
    [Range(1, 12)]
    public ValueList<int> Months { get; init; }

    /// <summary>How often what was made is revised, such as a plan of the year each half-year; or null where not stated.</summary>
    public Frequency? RevisedEvery { get; init; }

    /// <summary>How long before what it is about it is to be done, such as a decision on which the structure is heard ("as early as possible"), or how soon after; null where not stated.</summary>
    public LeadTime? LeadTime { get; init; }

    /// <summary>When, where a date is stated; or null.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How long after the structure or the mandate begins, where that is stated; or null.</summary>
    public Frequency? After { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
