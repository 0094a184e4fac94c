using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>An entry of a calendar feed: a meeting, or a deadline of one (oppføring).</summary>
public sealed partial record FeedEntry
{
    internal FeedEntry()
    {
    }

    /// <summary>The meeting.</summary>
    public Id<Meeting> Meeting { get; internal init; }

    /// <summary>Which deadline of the meeting it is, or null for the meeting itself.</summary>
    public DeadlineKind? Deadline { get; internal init; }

    /// <summary>Its identity in every calendar, made of the ids and the domain and never of the day.</summary>
    public string Uid { get; internal init; } = "";

    /// <summary>The title.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The day, or the first day.</summary>
    public LocalDate Start { get; internal init; }

    /// <summary>The last day.</summary>
    public LocalDate End { get; internal init; }

    /// <summary>The times of day on the clock in Norway, or null for an entry of whole days.</summary>
    public ClockTimes? Times { get; internal init; }

    /// <summary>How far the meeting has come, or null where not known and for a deadline.</summary>
    public MeetingStatus? Status { get; internal init; }

    /// <summary>The place, or null.</summary>
    public string? Place { get; internal init; }

    /// <summary>The public page, or null.</summary>
    public string? WebAddress { get; internal init; }

    /// <summary>The identity of the entry that it belongs to: of a deadline its meeting, of a postponed meeting the new one; or null.</summary>
    public string? RelatedTo { get; internal init; }

    /// <summary>The revision, or null where none is known.</summary>
    public MeetingRevision? Revision { get; internal init; }
}
