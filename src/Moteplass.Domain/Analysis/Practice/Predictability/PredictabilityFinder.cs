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
        int cancelled = practice.Meetings.Count(view => view.Meeting.Status == MeetingStatus.Cancelled && practice.Interval.Includes(view.Meeting.Planned?.Date) == true);
        int postponed = practice.Meetings.Count(view => view.Meeting.Status == MeetingStatus.Postponed && practice.Interval.Includes(view.Meeting.Planned?.Date) == true);
        return new Predictability(
            heldAsPlanned: asPlanned,
            noticeInTime: notice,
            medianNoticeInDays: Median(
                practice.Meetings.Where(view => view.WasHeld != false && practice.Interval.Includes(view.Date) == true).Select(view => Days(view.Meeting.NoticeSent, view.Date))),
            medianAnnouncementInDays: Median(planned.Select(view => Days(view.Meeting.Planned!.AnnouncedOn, view.Meeting.Planned.Date))),
            cancelled: cancelled,
            postponed: postponed,
            inWords: PredictabilityWords.Of(asPlanned, cancelled, postponed));
    }

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

    private static double? Median(IEnumerable<int?> values)
    {
        int[] known = [.. values.OfType<int>().Order()];
        return known.Length == 0 ? null : (known[(known.Length - 1) / 2] + known[known.Length / 2]) / 2.0;
    }
}
