using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>An entry of a calendar feed: a meeting, or a deadline of one (oppføring).</summary>
public sealed record FeedEntry
{
    internal FeedEntry()
    {
    }

    /// <summary>The meeting.</summary>
    public required Id<Meeting> Meeting { get; init; }

    /// <summary>Which deadline of the meeting it is, or null for the meeting itself.</summary>
    public DeadlineKind? Deadline { get; init; }

    /// <summary>Its identity in every calendar, made of the ids and the domain and never of the day.</summary>
    public required string Uid { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The day, or the first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The times of day on the clock in Norway, or null for an entry of whole days.</summary>
    public ClockTimes? Times { get; init; }

    /// <summary>How far the meeting has come, or null where not known and for a deadline.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>The place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The public page, or null.</summary>
    public string? WebAddress { get; init; }

    /// <summary>The identity of the entry that it belongs to: of a deadline its meeting, of a postponed meeting the new one; or null.</summary>
    public string? RelatedTo { get; init; }

    /// <summary>The revision, or null where none is known.</summary>
    public MeetingRevision? Revision { get; init; }
}
