namespace Moteplass.Domain;

/// <summary>Some of the seats of a group, of whose holders the mandate says more ("of which one heads the pupil council").</summary>
public sealed partial record SeatPart : SourcedRecord
{
    /// <summary>Who holds them, or null where not stated.</summary>
    public Party? Holder { get; init; }

    /// <summary>How many seats, or null where not stated.</summary>
    public CountRange? Count { get; init; }
}
