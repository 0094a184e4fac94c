using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>The units of time that a rate counts in, as days.</summary>
internal static class CadenceUnitDays
{
    private const int MonthsInAYear = 12;
    private const int LastMonthOfSpring = 6;
    private const int FirstMonthOfAutumn = 8;

    /// <summary>The units that are in an interval from their first day to their last; of years and whole terms none, since their meetings are anywhere in the interval.</summary>
    public static IEnumerable<DateInterval> Whole(CadenceUnit unit, DateInterval interval) =>
        Touched(unit, interval).Where(one => interval.Contains(one));

    private static IEnumerable<DateInterval> Touched(CadenceUnit unit, DateInterval interval) => unit switch
    {
        CadenceUnit.Year or CadenceUnit.MandatePeriod => [],
        CadenceUnit.HalfYear => Months(interval, 1, MonthsInAYear / 2, MonthsInAYear / 2),
        CadenceUnit.Quarter => Months(interval, 1, MonthsInAYear / 4, MonthsInAYear / 4),
        CadenceUnit.Month => Months(interval, 1, 1, 1),
        CadenceUnit.Spring => Months(interval, 1, LastMonthOfSpring, MonthsInAYear),
        CadenceUnit.Autumn => Months(interval, FirstMonthOfAutumn, MonthsInAYear + 1 - FirstMonthOfAutumn, MonthsInAYear),
        CadenceUnit.Week => Weeks(interval),
        _ => throw new UnreachableException(),
    };

    /// <summary>Units of some months, from a month of the year on, each a fixed number of months after the last.</summary>
    private static IEnumerable<DateInterval> Months(DateInterval interval, int firstMonth, int months, int each)
    {
        for (var start = new LocalDate(interval.Start.Year, firstMonth, 1); start <= interval.End; start = start.PlusMonths(each))
        {
            yield return new DateInterval(start, start.PlusMonths(months).PlusDays(-1));
        }
    }

    private static IEnumerable<DateInterval> Weeks(DateInterval interval)
    {
        LocalDate monday = interval.Start.DayOfWeek == IsoDayOfWeek.Monday ? interval.Start : interval.Start.Next(IsoDayOfWeek.Monday);
        for (LocalDate start = monday; start <= interval.End; start = start.PlusWeeks(1))
        {
            yield return new DateInterval(start, start.PlusDays(6));
        }
    }
}
