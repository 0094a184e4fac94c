namespace Moteplass.Domain.Analysis;

/// <summary>Whether the same organisations stayed (kontinuitet, A15).</summary>
public sealed partial record Continuity
{
    internal Continuity(ValueList<SideContinuity> sides, double? betweenMeetings, LocalizedText inWords) =>
        (Sides, BetweenMeetings, InWords) = (sides, betweenMeetings, inWords);

    /// <summary>Per side, and together last, between the first and the last day of the interval.</summary>
    public ValueList<SideContinuity> Sides { get; }

    /// <summary>The mean share of the organisations at one meeting that were at the next one as well, over the meetings held with complete attendance; null for fewer than two.</summary>
    public double? BetweenMeetings { get; }

    /// <summary>The verdict in a sentence.</summary>
    public LocalizedText InWords { get; }
}
