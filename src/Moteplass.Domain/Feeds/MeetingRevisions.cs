using System.Collections.Frozen;
using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>Counts the changes of published meetings, so that the calendars of those who subscribe take them in (revisjoner).</summary>
public static class MeetingRevisions
{
    /// <summary>No revisions: nothing has been published before.</summary>
    public static IReadOnlyDictionary<Id<Meeting>, MeetingRevision> None { get; } = FrozenDictionary<Id<Meeting>, MeetingRevision>.Empty;

    /// <summary>Counts on from one publication to the next: a meeting whose day, times, place or status is another has one revision more.</summary>
    /// <param name="before">The register as it was published.</param>
    /// <param name="after">The register as it is to be published.</param>
    /// <param name="revisions">The revisions as of before.</param>
    /// <param name="now">When it is published.</param>
    /// <returns>The revisions of the meetings of the register after.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyDictionary<Id<Meeting>, MeetingRevision> Next(
        CollaborationRegister before, CollaborationRegister after, IReadOnlyDictionary<Id<Meeting>, MeetingRevision> revisions, Instant now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(revisions);
        var index = RegisterIndex.Of(before);
        return after.Meetings.DistinctBy(meeting => meeting.Id).ToFrozenDictionary(meeting => meeting.Id, meeting => (index.Find(meeting.Id), revisions.GetValueOrDefault(meeting.Id)) switch
        {
            (null, _) => new MeetingRevision(0, now),
            ({ } old, var known) when !IsSame(old, meeting) => new MeetingRevision((known?.Sequence ?? 0) + 1, now),
            (_, { } known) => known,
            _ => new MeetingRevision(0, now),
        });
    }

    private static bool IsSame(Meeting before, Meeting after) => Published(before) == Published(after);

    private static (PartialDate?, PartialDate?, ClockTimes?, PartialDate?, PartialDate?, LocalizedText?, MeetingStatus?, Id<Meeting>?, bool) Published(Meeting meeting) => (
        meeting.Planned?.Date,
        meeting.Planned?.Until,
        meeting.Planned?.Times,
        meeting.Held?.Date,
        meeting.Held?.Until,
        meeting.Place,
        meeting.Status,
        meeting.PostponedTo,
        meeting.NoticeSent is not null);
}
