using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>Makes the entries of a meeting: the meeting itself, and its deadlines where these are asked for.</summary>
internal sealed class FeedEntryFinder(RegisterIndex index, FeedNames names, FeedScope scope, FeedOptions options)
{
    // The rules of summer time that the feed states hold from 1996 on.
    private static readonly LocalDate FirstWithZone = new(1996, 3, 31);

    private readonly Dictionary<Id<Meeting>, MeetingRevision> _revisions = options.Revisions.DistinctBy(revision => revision.Meeting).ToDictionary(revision => revision.Meeting);

    /// <summary>Why a meeting is not in the feed, or null.</summary>
    public LeftOutReason? WhyLeftOut(MeetingView view) =>
        options.Cancelled == CancelledMeetings.LeftOut && view.WasHeld == false ? LeftOutReason.Cancelled
            : view.Date is null ? LeftOutReason.NoDate
            : view.Day is null ? LeftOutReason.NoDay
            : null;

    public IEnumerable<FeedEntry> Find(MeetingView view)
    {
        Meeting meeting = view.Meeting;
        LocalDate day = view.Day!.Value;
        LocalDate last = Last(view, day);
        string name = names.Of(meeting, scope);
        MeetingRevision? revision = _revisions.GetValueOrDefault(meeting.Id);
        yield return new FeedEntry
        {
            Meeting = meeting.Id,
            Uid = Uid(meeting.Id),
            Title = FeedWords.Title(name, view, New(meeting), options.Language),
            Start = day,
            End = last,
            Times = day == last && day >= FirstWithZone && day == meeting.Planned?.Date?.ExactDate ? meeting.Planned?.Times : null,
            Status = Status(view),
            Place = meeting.Place?.In(options.Language),
            WebAddress = meeting.WebAddress,
            RelatedTo = meeting.PostponedTo is { } to ? Uid(to) : null,
            Revision = revision,
        };
        if (!options.Deadlines || view.WasHeld == false)
        {
            yield break;
        }

        foreach (DeadlineReview deadline in DeadlineFinder.Of(meeting, index).Where(deadline => deadline.Due is not null))
        {
            LocalDate sendBy = MeetingCalendar.Norwegian.SendBy(deadline.Due!.Value);
            yield return new FeedEntry
            {
                Meeting = meeting.Id,
                Deadline = deadline.Kind,
                Uid = $"{meeting.Id}.{Kebab.Of(deadline.Kind.ToString())}@{options.Domain}",
                Title = FeedWords.Deadline(deadline.Kind, name, day, options.Language),
                Start = sendBy,
                End = sendBy,
                RelatedTo = Uid(meeting.Id),
                Revision = revision,
            };
        }
    }

    private static LocalDate Last(MeetingView view, LocalDate day) =>
        (view.WasHeld == true ? view.Meeting.Held?.Until : view.Meeting.Planned?.Until)?.ExactDate is { } until && until > day ? until : day;

    private static MeetingStatus? Status(MeetingView view) =>
        view.WasHeld == true ? MeetingStatus.Held
        : view.WasHeld == false ? (FeedWords.IsPostponed(view.Meeting) ? MeetingStatus.Postponed : MeetingStatus.Cancelled)
        : view.Meeting.NoticeSent is not null ? MeetingStatus.Notified
        : view.Meeting.Status;

    private PartialDate? New(Meeting meeting) => meeting.PostponedTo is { } to && index.Find(to) is { } other ? new MeetingView(other).Date : null;

    private string Uid(Id<Meeting> meeting) => $"{meeting}@{options.Domain}";
}
