namespace Moteplass.Domain;

/// <summary>Some of the seats of a group, about whose holders the mandate says more ("one of them heads the pupil council").</summary>
public sealed partial record SeatPart : SourcedRecord
{
    /// <summary>Who holds them, or null where not stated.</summary>
    public Party? Holder { get; init; }

    /// <summary>How many seats, or null where not stated.</summary>
    public CountRange? Count { get; init; }

    /// <summary>Their role, or null where it is that of the group.</summary>
    public SeatRole? Role { get; init; }

    /// <summary>How many deputies they have, or null where not stated.</summary>
    public CountRange? Deputies { get; init; }

    /// <summary>How they are chosen, where the mandate says it of these seats; or null.</summary>
    public Selection? Selection { get; init; }
}
