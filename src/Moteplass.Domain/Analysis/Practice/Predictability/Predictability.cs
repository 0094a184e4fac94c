namespace Moteplass.Domain.Analysis;

/// <summary>Whether meetings came as they were announced (forutsigbarhet, A4).</summary>
public sealed partial record Predictability
{
    internal Predictability(
        Tally heldAsPlanned,
        Tally noticeInTime,
        double? medianNoticeInDays,
        double? medianAnnouncementInDays,
        CountRange cancelled,
        CountRange postponed,
        LocalizedText inWords)
    {
        HeldAsPlanned = heldAsPlanned;
        NoticeInTime = noticeInTime;
        MedianNoticeInDays = medianNoticeInDays;
        MedianAnnouncementInDays = medianAnnouncementInDays;
        Cancelled = cancelled;
        Postponed = postponed;
        InWords = inWords;
    }

    /// <summary>Of the meetings planned in the interval: held on the planned date, or on another or not at all.</summary>
    public Tally HeldAsPlanned { get; }

    /// <summary>Of the meetings to which a deadline of notice applies: whether notice was in time.</summary>
    public Tally NoticeInTime { get; }

    /// <summary>The median of the days from notice to meeting, or null where none is known.</summary>
    public double? MedianNoticeInDays { get; }

    /// <summary>The median of the days from the announcement of a date to the date, or null where none is known.</summary>
    public double? MedianAnnouncementInDays { get; }

    /// <summary>How many meetings of the interval were cancelled: the maximum includes those whose fate is unknown, and is open if no complete list of all meetings covers the interval.</summary>
    public CountRange Cancelled { get; }

    /// <summary>How many meetings of the interval were postponed, likewise.</summary>
    public CountRange Postponed { get; }

    /// <summary>The verdict in a sentence.</summary>
    public LocalizedText InWords { get; }
}
