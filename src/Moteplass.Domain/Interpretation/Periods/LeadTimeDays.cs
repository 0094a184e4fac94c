using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>The least and most calendar days that a lead time may come to, whatever the meeting's day.</summary>
internal static class LeadTimeDays
{
    private const int DaysInAWeek = 7;
    private const int WorkingDaysInAWeek = 5;
    private const int ShortestMonth = 28;
    private const int LongestMonth = 31;

    // Of the public holidays, ten a year may fall on Monday to Friday. From Christmas to Ascension Day there are nine; a year with ten has no fewer
    // than so many working days left over from one to the next.
    private const int HolidaysAYear = 10;
    private const int HolidaysAtOnce = 9;
    private const int WorkingDaysAYear = 243;

    public static (int Least, int Most)? Of(LeadTime time) => time is { Amount: { } amount, Unit: { } unit } ? Of(amount, unit) : null;

    internal static (int Least, int Most) Of(int amount, LeadTimeUnit unit) => unit switch
    {
        LeadTimeUnit.Days => (amount, amount),
        LeadTimeUnit.Weeks => (amount * DaysInAWeek, amount * DaysInAWeek),
        LeadTimeUnit.Months => (amount * ShortestMonth, amount * LongestMonth),
        LeadTimeUnit.WorkingDays => (amount, MostOfWorkingDays(amount)),
        _ => throw new UnreachableException(),
    };

    private static int MostOfWorkingDays(int amount)
    {
        int holidays = HolidaysAtOnce + (HolidaysAYear * (amount / WorkingDaysAYear));
        return (((amount + holidays) / WorkingDaysInAWeek) + 1) * DaysInAWeek;
    }
}
