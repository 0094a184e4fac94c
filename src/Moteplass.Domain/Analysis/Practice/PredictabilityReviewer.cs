using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Compares what was announced with what came.</summary>
internal sealed class PredictabilityReviewer(PracticeData data, Deadlines deadlines)
{
    public Predictability Review()
    {
        MeetingView[] planned = [.. data.Meetings.Where(view => view.WasPlannedIn(data.Interval) == true)];
        Tally asPlanned = Tallies.Of(planned.Select(HeldAsPlanned));
        Tally notice = Tallies.Of(deadlines.All
            .Where(one => one.Kind == DeadlineKind.Notice && one.Verdict != DeadlineVerdict.NotJudged)
            .Select(one => one.Verdict switch { DeadlineVerdict.Kept => true, DeadlineVerdict.NotKept => false, _ => (bool?)null }));
        int cancelled = data.Meetings.Count(view => view.Meeting.Status == MeetingStatus.Cancelled && data.Interval.Includes(view.Meeting.Planned?.Date) == true);
        int postponed = data.Meetings.Count(view => view.Meeting.Status == MeetingStatus.Postponed && data.Interval.Includes(view.Meeting.Planned?.Date) == true);
        return new Predictability
        {
            HeldAsPlanned = asPlanned,
            NoticeInTime = notice,
            MedianNoticeInDays = Median(
                data.Meetings.Where(view => view.WasHeld != false && data.Interval.Includes(view.Date) == true).Select(view => Days(view.Meeting.NoticeSent, view.Date))),
            MedianAnnouncementInDays = Median(planned.Select(view => Days(view.Meeting.Planned!.AnnouncedOn, view.Meeting.Planned.Date))),
            Cancelled = cancelled,
            Postponed = postponed,
            InWords = ReviewWords.Predictability(asPlanned, cancelled, postponed),
        };
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
