using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The least and most calendar days that a lead time may come to, whatever the meeting's day.</summary>
internal static class LeadTimeDays
{
    private static readonly LocalDate First = new(NorwegianHolidays.FirstYear, 1, 1);
    private static readonly LocalDate Last = new(NorwegianHolidays.LastYear, 12, 31);

    private const int DaysInAWeek = 7;
    private const int WorkingDaysInAWeek = 5;
    private const int ShortestMonth = 28;
    private const int LongestMonth = 31;

    // Easter and Christmas take as many working days from two weeks together as a whole week has.
    private const int MostHolidaysOver = 7;

    /// <summary>Whether a deadline lies in the years of the Norwegian calendar, however it is counted.</summary>
    public static bool IsInReach(LeadTime time, LocalDate meeting)
    {
        int most = Of(time)?.Most ?? 0;
        return meeting >= First.PlusDays(most) && meeting <= Last.PlusDays(-most);
    }

    public static (int Least, int Most)? Of(LeadTime time) => time.Amount is not { } amount
        ? null
        : time.Unit switch
        {
            LeadTimeUnit.Weeks => (amount * DaysInAWeek, amount * DaysInAWeek),
            LeadTimeUnit.Months => (amount * ShortestMonth, amount * LongestMonth),
            LeadTimeUnit.WorkingDays => (amount, (((amount / WorkingDaysInAWeek) + 1) * DaysInAWeek) + MostHolidaysOver),
            _ => (amount, amount),
        };
}
