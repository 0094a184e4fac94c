using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>Counts the units of time in an interval.</summary>
internal static class CadenceUnits
{
    private const int DaysInAWeek = 7;
    private const int MonthsInAYear = 12;

    /// <param name="unit">The unit.</param>
    /// <param name="interval">The interval, both days included.</param>
    /// <param name="whole">How many units are in it from their first day to their last.</param>
    /// <param name="touched">How many units have at least a day in it.</param>
    public static void In(CadenceUnit unit, DateInterval interval, out int whole, out int touched)
    {
        (whole, touched) = (0, 0);
        if (unit == CadenceUnit.Week)
        {
            int first = Period.DaysBetween(default, interval.Start);
            int last = Period.DaysBetween(default, interval.End);
            touched = FloorDivide(last, DaysInAWeek) - FloorDivide(first, DaysInAWeek) + 1;
            whole = Math.Max(FloorDivide(last + 1, DaysInAWeek) - FloorDivide(first + DaysInAWeek - 1, DaysInAWeek), 0);
            return;
        }

        (int firstMonth, int months, int each) = unit switch
        {
            CadenceUnit.Year => (0, MonthsInAYear, MonthsInAYear),
            CadenceUnit.HalfYear => (0, 6, 6),
            CadenceUnit.Quarter => (0, 3, 3),
            CadenceUnit.Month => (0, 1, 1),
            CadenceUnit.Spring => (0, 6, MonthsInAYear),
            CadenceUnit.Autumn => (7, 5, MonthsInAYear),
            CadenceUnit.Week or CadenceUnit.MandatePeriod => throw new UnreachableException(),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A rate counts weeks, months, quarters, half-years, years, springs or autumns."),
        };
        int from = MonthOf(interval.Start) - firstMonth;
        int to = MonthOf(interval.End) - firstMonth;
        int wholeFrom = from + (interval.Start.Day == 1 ? 0 : 1);
        int wholeTo = to - (interval.End.Day == interval.End.Calendar.GetDaysInMonth(interval.End.Year, interval.End.Month) ? 0 : 1);

        // The unit number k begins in month k * each and lasts so many months.
        touched = FloorDivide(to, each) - FloorDivide(from - months, each);
        whole = Math.Max(FloorDivide(wholeTo - months + 1, each) - FloorDivide(wholeFrom - 1, each), 0);
    }

    private static int MonthOf(LocalDate day) => (day.Year * MonthsInAYear) + day.Month - 1;

    private static int FloorDivide(int number, int by) => (number - (((number % by) + by) % by)) / by;
}
