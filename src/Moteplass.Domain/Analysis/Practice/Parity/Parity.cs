namespace Moteplass.Domain.Analysis;

/// <summary>Whether the sides have equally many seats, and whether the list agrees with the mandate (paritet, A9, A10, A18).</summary>
public sealed partial record Parity
{
    internal Parity(ValueList<SideParity> sides, CountRange unknownSide, bool? isEqualityPromised, bool? isEqual, LocalizedText inWords) =>
        (Sides, UnknownSide, IsEqualityPromised, IsEqual, InWords) = (sides, unknownSide, isEqualityPromised, isEqual, inWords);

    /// <summary>The sides that have seats.</summary>
    public ValueList<SideParity> Sides { get; }

    /// <summary>How many seats are listed whose side is neither stated nor follows from the mandate or the holder.</summary>
    public CountRange UnknownSide { get; }

    /// <summary>
    /// Whether the mandate says that sides have equally many seats: true where it does, false where it was read whole and does not, null
    /// where it was not read whole, or no mandate is known to be in force on the interval's last day.
    /// </summary>
    public bool? IsEqualityPromised { get; }

    /// <summary>Whether users and authority have equally many seats as listed, or null if that is unknown.</summary>
    public bool? IsEqual { get; }

    /// <summary>The verdict in a sentence.</summary>
    public LocalizedText InWords { get; }
}
