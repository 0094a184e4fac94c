namespace Moteplass.Domain.Analysis;

/// <summary>Whether meetings came as they were announced (forutsigbarhet, A4).</summary>
public sealed record Predictability
{
    internal Predictability()
    {
    }

    /// <summary>Of the meetings planned in the interval: held on the planned date, or on another or not at all.</summary>
    public required Tally HeldAsPlanned { get; init; }

    /// <summary>Of the meetings to which a deadline of notice applies: whether notice was in time.</summary>
    public required Tally NoticeInTime { get; init; }

    /// <summary>The median of the days from notice to meeting, or null where none is known.</summary>
    public double? MedianNoticeInDays { get; init; }

    /// <summary>The median of the days from the announcement of a date to the date, or null where none is known.</summary>
    public double? MedianAnnouncementInDays { get; init; }

    /// <summary>How many meetings of the interval were cancelled.</summary>
    public int Cancelled { get; init; }

    /// <summary>How many meetings of the interval were postponed.</summary>
    public int Postponed { get; init; }

    /// <summary>The verdict in a sentence.</summary>
    public required LocalizedText InWords { get; init; }
}
