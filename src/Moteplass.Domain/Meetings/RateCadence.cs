namespace Moteplass.Domain;

/// <summary>So many meetings in so long (møter per tidsrom): "at least four a year", or a given number a year that nobody states (B9).</summary>
public sealed record RateCadence : MeetingCadence
{
    /// <summary>The unit of time.</summary>
    public required CadenceUnit Per { get; init; }

    /// <summary>How many units the count spreads over, from 1; null means one: "every second year" is 2.</summary>
    public int? Every { get; init; }

    /// <summary>How many meetings, or null where a fixed number is said to exist but not which.</summary>
    public CountRange? Count { get; init; }
}
