using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class LeadTimeDaysTests
{
    // Counted from a working day to the one so many before it, which is the longest way; and from the day after a working day, which is the shortest.
    [Fact]
    public void No_working_days_of_the_calendar_take_more_or_fewer_days_than_they_may()
    {
        LocalDate first = new(NorwegianHolidays.FirstYear, 1, 1);
        int days = Period.DaysBetween(first, new LocalDate(NorwegianHolidays.LastYear, 12, 31)) + 1;
        int[] working = [.. Enumerable.Range(0, days).Where(day => MeetingCalendar.Norwegian.IsWorkingDay(first.PlusDays(day)))];

        for (int amount = 1; amount <= LeadTime.FromWorkingDays(999).Amount; amount++)
        {
            (int longest, int shortest) = (0, int.MaxValue);
            for (int i = amount; i < working.Length; i++)
            {
                (longest, shortest) = (Math.Max(longest, working[i] - working[i - amount]), Math.Min(shortest, working[i - 1] + 1 - working[i - amount]));
            }

            (int least, int most) = LeadTimeDays.Of(LeadTime.FromWorkingDays(amount))!.Value;
            Assert.InRange(longest, least, most);
            Assert.InRange(shortest, least, most);
        }
    }
}
