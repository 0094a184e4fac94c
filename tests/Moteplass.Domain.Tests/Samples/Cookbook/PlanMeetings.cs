using Moteplass.Domain;
using NodaTime;

namespace CookbookSamples;

internal static class PlanMeetings
{
    public static void Run()
    {
        // begin: plan-meetings
        var cadence = RecurrenceCadence.ParseRecurrenceRule("FREQ=MONTHLY;BYMONTH=2,5,9,11;BYDAY=-1TH");
        MeetingCalendar calendar = MeetingCalendar.Norwegian.PlusBlackouts(
            [new DateInterval(new LocalDate(2025, 2, 24), new LocalDate(2025, 2, 28))]); // the winter break of the county

        var year = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
        foreach (LocalDate day in cadence.DatesIn(year)!.Value)
        {
            LocalDate meeting = day;
            while (!calendar.IsWorkingDay(meeting))
            {
                meeting = meeting.PlusWeeks(1);
            }

            LocalDate? papers = calendar.DueBefore(meeting, LeadTime.FromWorkingDays(10));
            Console.WriteLine($"{meeting:uuuu-MM-dd}, papers by {papers:uuuu-MM-dd}{(meeting == day ? "" : $" (moved from {day:uuuu-MM-dd})")}");
        }
        // end: plan-meetings
    }
}
