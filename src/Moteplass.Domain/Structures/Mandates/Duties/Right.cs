namespace Moteplass.Domain;

/// <summary>Something that the structure, its members, its owner or another may do (rett): raise matters, act on its own initiative, sit in the owner's board.</summary>
/// <remarks>What others than members may do in the meetings is an <see cref="AttendanceRight"/>; what somebody must do is a <see cref="Duty"/>.</remarks>
public sealed partial record Right : SourcedRecord
{
    /// <summary>What.</summary>
    public required RightKind Kind { get; init; }

    /// <summary>Who may, or null where not stated.</summary>
    public Party? HeldBy { get; init; }

    /// <summary>With whom or where, such as the owner's board; empty where not stated.</summary>
    public ValueList<Party> Towards { get; init; }

    /// <summary>How often, or null where not stated.</summary>
    public Frequency? Every { get; init; }

    /// <summary>In which months of the year, 1 to 12; "each autumn" is 8 to 12. Empty where not stated.</summary>
    [Range(1, 12)]
    public ValueList<int> Months { get; init; }

    /// <summary>How long before what it is about it is to be used, or null where not stated.</summary>
    public LeadTime? LeadTime { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
