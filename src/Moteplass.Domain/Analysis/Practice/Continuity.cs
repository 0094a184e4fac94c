namespace Moteplass.Domain.Analysis;

/// <summary>Whether the same organisations stayed (kontinuitet, A15).</summary>
public sealed record Continuity
{
    internal Continuity()
    {
    }

    /// <summary>Per side, and together last, between the first and the last day of the interval.</summary>
    public ValueList<SideContinuity> Sides { get; init; }

    /// <summary>The mean share of the organisations at one meeting that were at the next one as well, over the meetings held with complete attendance; null for fewer than two.</summary>
    public double? BetweenMeetings { get; init; }

    /// <summary>The verdict in a sentence.</summary>
    public required LocalizedText InWords { get; init; }
}
