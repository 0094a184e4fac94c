using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>Counts the changes of published meetings, so that the calendars of those who subscribe take them in (revisjoner).</summary>
public static class MeetingRevisions
{
    /// <summary>Counts on from one publication to the next: a meeting whose day, times, place or status is another has one revision more.</summary>
    /// <param name="before">The register as it was published.</param>
    /// <param name="after">The register as it is to be published.</param>
    /// <param name="revisions">The revisions as of before; empty where nothing has been published.</param>
    /// <param name="now">When it is published.</param>
    /// <returns>The revisions of the meetings of the register after.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<MeetingRevision> Next(CollaborationRegister before, CollaborationRegister after, ValueList<MeetingRevision> revisions, Instant now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var index = RegisterIndex.Of(before);
        var known = revisions.DistinctBy(revision => revision.Meeting).ToDictionary(revision => revision.Meeting);
        return
        [
            .. after.Meetings.DistinctBy(meeting => meeting.Id).Select(meeting => (index.Find(meeting.Id), known.GetValueOrDefault(meeting.Id)) switch
            {
                ({ } old, var last) when !IsSame(old, meeting) => new MeetingRevision(meeting.Id, (last?.Sequence ?? 0) + 1, now),
                ({ }, { } last) => last,
                _ => new MeetingRevision(meeting.Id, 0, now),
            }),
        ];
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
