using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>Makes the entries of a meeting: the meeting itself, and its deadlines where these are asked for.</summary>
internal sealed class FeedEntryFinder(RegisterIndex index, FeedNames names, FeedScope scope, FeedOptions options)
{
    // The rules of summer time that the feed states hold from 1996 on.
    private static readonly LocalDate FirstWithZone = new(1996, 3, 31);

    /// <summary>Why a meeting is not in the feed, or null.</summary>
    public LeftOutReason? WhyLeftOut(Meeting meeting)
    {
        var view = new MeetingView(meeting);
        return options.Cancelled == CancelledMeetings.LeftOut && view.WasHeld == false ? LeftOutReason.Cancelled
            : view.Date is null ? LeftOutReason.NoDate
            : view.Day is null ? LeftOutReason.NoDay
            : null;
    }

    public IEnumerable<FeedEntry> Find(Meeting meeting)
    {
        var view = new MeetingView(meeting);
        LocalDate day = view.Day!.Value;
        LocalDate last = Last(meeting, view, day);
        string name = names.Of(meeting, scope);
        MeetingRevision? revision = options.Revisions.GetValueOrDefault(meeting.Id);
        yield return new FeedEntry
        {
            Meeting = meeting.Id,
            Uid = Uid(meeting.Id),
            Title = FeedWords.Title(name, meeting, New(meeting), options.Language),
            Start = day,
            End = last,
            Times = day == last && day >= FirstWithZone && day == meeting.Planned?.Date?.ExactDate ? meeting.Planned?.Times : null,
            Status = Status(meeting, view),
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
            LocalDate sendBy = LastWorkingDay(deadline.Due!.Value);
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

    private static LocalDate LastWorkingDay(LocalDate due) =>
        MeetingCalendar.Norwegian.IsWorkingDay(due) ? due : MeetingCalendar.Norwegian.PreviousWorkingDay(due);

    private static LocalDate Last(Meeting meeting, MeetingView view, LocalDate day) =>
        (view.WasHeld == true ? meeting.Held?.Until : meeting.Planned?.Until)?.ExactDate is { } until && until > day ? until : day;

    private static MeetingStatus? Status(Meeting meeting, MeetingView view) =>
        view.WasHeld == true ? MeetingStatus.Held
        : view.WasHeld == false ? (meeting.PostponedTo is null && meeting.Status != MeetingStatus.Postponed ? MeetingStatus.Cancelled : MeetingStatus.Postponed)
        : meeting.NoticeSent is not null ? MeetingStatus.Notified
        : meeting.Status;

    private PartialDate? New(Meeting meeting) => meeting.PostponedTo is { } to && index.Find(to) is { } other ? new MeetingView(other).Date : null;

    private string Uid(Id<Meeting> meeting) => $"{meeting}@{options.Domain}";
}
