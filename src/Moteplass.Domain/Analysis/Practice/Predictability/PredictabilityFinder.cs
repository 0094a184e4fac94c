using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Compares what was announced with what came.</summary>
internal sealed class PredictabilityFinder(PracticeView practice, Deadlines deadlines)
{
    public Predictability Find()
    {
        MeetingView[] planned = [.. practice.Meetings.Where(view => view.WasPlannedIn(practice.Interval) == true)];
        Tally asPlanned = Tally.Of(planned.Select(HeldAsPlanned));
        Tally notice = DeadlineFinder.Count(deadlines.All.Where(one => one.Kind == DeadlineKind.Notice));
        CountRange cancelled = Count(MeetingStatus.Cancelled);
        CountRange postponed = Count(MeetingStatus.Postponed);
        return new Predictability(
            heldAsPlanned: asPlanned,
            noticeInTime: notice,
            medianNoticeInDays: Median.Of(practice.Meetings
                .Where(view => view.WasHeld != false && practice.Interval.Includes(view.Date) == true)
                .Select(view => Days(view.Meeting.NoticeSent, view.Date)).OfType<int>()),
            medianAnnouncementInDays: Median.Of(planned.Select(view => Days(view.Meeting.Planned!.AnnouncedOn, view.Meeting.Planned.Date)).OfType<int>()),
            cancelled: cancelled,
            postponed: postponed,
            inWords: PredictabilityWords.Of(asPlanned, cancelled, postponed));
    }

    /// <summary>How many meetings planned for the interval have a status that says that they were not held then.</summary>
    private CountRange Count(MeetingStatus status)
    {
        bool?[] all = [.. practice.Meetings.Select(view => Is(view, status) & view.WasPlannedIn(practice.Interval))];
        int definite = all.Count(one => one == true);
        return new CountRange(definite, practice.AreAllListed ? definite + all.Count(one => one is null) : null);
    }

    /// <summary>Unknown of a meeting that may yet have been given up; one that was postponed says so, or names the meeting that replaces it.</summary>
    private static bool? Is(MeetingView view, MeetingStatus status) => view.Meeting switch
    {
        { Status: MeetingStatus.Cancelled or MeetingStatus.Postponed } meeting => meeting.Status == status,
        { PostponedTo: not null } when view.WasHeld == false => status == MeetingStatus.Postponed,
        _ => view.WasHeld == true ? false : null,
    };

    private static bool? HeldAsPlanned(MeetingView view) => view.WasHeld switch
    {
        false => false,
        null => null,
        true => AreSameDay(view.Meeting.Planned!.Date, view.Meeting.Held?.Date),
    };

    private static bool? AreSameDay(PartialDate? planned, PartialDate? held) =>
        planned is not { IsApproximate: false } one || held is not { IsApproximate: false } other ? null
        : one.Latest < other.Earliest || other.Latest < one.Earliest ? false
        : one.Earliest == one.Latest && other.Earliest == other.Latest ? true
        : null;

    private static int? Days(PartialDate? from, PartialDate? to) =>
        from?.ExactDate is { } first && to?.ExactDate is { } last ? Period.DaysBetween(first, last) : null;
}
