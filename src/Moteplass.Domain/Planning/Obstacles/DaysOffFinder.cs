using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Counts the days on which a series cannot meet, each for the first of its causes.</summary>
internal static class DaysOffFinder
{
    public static IEnumerable<DaysOff> Find(PlanDays days, SeriesDraft draft, int first, int last)
    {
        DaySet left = DaySet.All(days.Length);
        left.ExceptWith(draft.Days);
        foreach ((DayOffCause cause, DateInterval? interval, DaySet of) in Causes(days, draft))
        {
            DaySet taken = left.Copy();
            taken.IntersectWith(of);
            left.ExceptWith(of);
            int count = taken.CountIn(first, last);
            if (count > 0)
            {
                yield return new DaysOff(cause, interval, count);
            }
        }
    }

    private static IEnumerable<(DayOffCause Cause, DateInterval? Interval, DaySet Days)> Causes(PlanDays days, SeriesDraft draft)
    {
        var holidays = new DaySet(days.Length);
        for (int day = 0; day < days.Length; day++)
        {
            if (!MeetingCalendar.Norwegian.IsWorkingDay(days.At(day)))
            {
                holidays.Add(day);
            }
        }

        yield return (DayOffCause.WeekendOrHoliday, null, holidays);
        foreach (DateInterval blackout in days.Calendar.Blackouts)
        {
            yield return (DayOffCause.Blackout, blackout, days.In([blackout]));
        }

        yield return (DayOffCause.Blackout, null, draft.Blackouts);
        DaySet outside = DaySet.All(days.Length);
        outside.ExceptWith(draft.Life);
        yield return (DayOffCause.NotInForce, null, outside);
        yield return (DayOffCause.TooLate, null, draft.TooLate);
        yield return (DayOffCause.OtherMeeting, null, DaySet.All(days.Length));
    }
}
