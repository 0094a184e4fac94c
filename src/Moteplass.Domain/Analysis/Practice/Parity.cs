namespace Moteplass.Domain.Analysis;

/// <summary>Whether the sides have equally many seats, and whether the list agrees with the mandate (paritet, A9, A10, A18).</summary>
public sealed record Parity
{
    internal Parity()
    {
    }

    /// <summary>The sides that have seats.</summary>
    public ValueList<SideParity> Sides { get; init; }

    /// <summary>
    /// Whether the mandate says that sides have equally many seats: true where it does, false where it was read whole and does not, null
    /// where it was not read whole, or no mandate is known to be in force on the interval's last day.
    /// </summary>
    public bool? EqualSeatsPromised { get; init; }

    /// <summary>Whether users and authority have equally many seats as listed, or null where that cannot be told.</summary>
    public bool? IsEqual { get; init; }

    /// <summary>The verdict in a sentence.</summary>
    public required LocalizedText InWords { get; init; }
}
