using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Meetings;

public class MeetingCalendarTests
{
    private static readonly DateInterval SchoolBreak = new(new LocalDate(2025, 12, 22), new LocalDate(2026, 1, 2));

    private static MeetingCalendar Norwegian => MeetingCalendar.Norwegian;

    [Theory]
    [InlineData("2026-04-01", true)] // the Wednesday before Maundy Thursday
    [InlineData("2026-04-02", false)] // Maundy Thursday
    [InlineData("2026-04-04", false)] // a Saturday, though the law on holidays leaves it alone
    [InlineData("2026-04-12", false)] // a Sunday
    [InlineData("2026-05-15", true)] // the Friday after Ascension Day
    [InlineData("2027-05-17", false)] // Constitution Day and Whit Monday
    [InlineData("2025-12-24", true)] // Christmas Eve, a Wednesday
    [InlineData("2025-12-29", true)] // a Monday between Christmas and New Year
    public void Weekends_and_holidays_are_days_off_and_nothing_else_is(string date, bool isWorkingDay) =>
        Assert.Equal(isWorkingDay, Norwegian.IsWorkingDay(Day(date)));

    [Theory]
    [InlineData("2026-04-01", "2026-04-07", "2026-03-31")]
    [InlineData("2026-04-04", "2026-04-07", "2026-04-01")]
    [InlineData("2026-04-07", "2026-04-08", "2026-04-01")]
    [InlineData("2025-12-31", "2026-01-02", "2025-12-30")]
    [InlineData("2027-05-14", "2027-05-18", "2027-05-13")]
    public void The_next_and_the_previous_working_day_are_never_the_day_itself(string date, string next, string previous)
    {
        Assert.Equal(Day(next), Norwegian.NextWorkingDay(Day(date)));
        Assert.Equal(Day(previous), Norwegian.PreviousWorkingDay(Day(date)));
    }

    [Theory]
    [InlineData("2026-04-10", 1, "2026-04-13")] // Friday, Saturday and Sunday all lie one working day before the Monday
    [InlineData("2026-04-11", 1, "2026-04-13")]
    [InlineData("2026-04-12", 1, "2026-04-13")]
    [InlineData("2026-04-12", -1, "2026-04-10")]
    [InlineData("2026-04-12", 0, "2026-04-12")]
    [InlineData("2026-04-10", 0, "2026-04-10")]
    public void The_day_counted_from_does_not_count_and_the_day_arrived_at_does(string date, int workingDays, string expected) =>
        Assert.Equal(Day(expected), Norwegian.PlusWorkingDays(Day(date), workingDays));

    // Easter 2026 takes Thursday 2, Friday 3 and Monday 6 April, besides the weekend between.
    // Back from Thursday 9 April: Wed 8 (1), Tue 7 (2), Wed 1 (3), Tue 31 March (4), Mon 30 (5), Fri 27 (6), Thu 26 (7), Wed 25 (8), Tue 24 (9), Mon 23 (10).
    [Theory]
    [InlineData("2026-04-09", "2WD", "2026-04-07")]
    [InlineData("2026-04-09", "3WD", "2026-04-01")]
    [InlineData("2026-04-09", "5WD", "2026-03-30")]
    [InlineData("2026-04-09", "10WD", "2026-03-23")]

    // Christmas 2025 takes Thursday 25 and Friday 26 December, New Year Thursday 1 January.
    // Back from Monday 5 January: Fri 2 (1), Wed 31 December (2), Tue 30 (3), Mon 29 (4), Wed 24 (5), Tue 23 (6).
    [InlineData("2026-01-05", "1WD", "2026-01-02")]
    [InlineData("2026-01-05", "2WD", "2025-12-31")]
    [InlineData("2026-01-05", "5WD", "2025-12-24")]
    [InlineData("2026-01-05", "6WD", "2025-12-23")]
    public void Notice_in_working_days_passes_over_Easter_and_Christmas(string meeting, string lead, string due) =>
        Assert.Equal(Day(due), Norwegian.DueBefore(Day(meeting), LeadTime.Parse(lead)));

    // After Wednesday 1 April 2026: Tue 7 (1), Wed 8 (2), Thu 9 (3).
    [Theory]
    [InlineData("2026-04-01", "3WD", "2026-04-09")]

    // After Friday 19 December 2025: Mon 22 (1), Tue 23 (2), Wed 24 (3), Mon 29 (4), Tue 30 (5), Wed 31 (6), Fri 2 January (7).
    [InlineData("2025-12-19", "5WD", "2025-12-30")]
    [InlineData("2025-12-19", "7WD", "2026-01-02")]

    // After Thursday 30 April 2026, with Friday 1 May and Ascension Day on Thursday 14 May off: 4–8 May (5), 11–13 (8), Fri 15 (9), Mon 18 (10).
    [InlineData("2026-04-30", "10WD", "2026-05-18")]
    public void Minutes_in_working_days_pass_over_Easter_Christmas_and_May(string meeting, string lead, string due) =>
        Assert.Equal(Day(due), Norwegian.DueAfter(Day(meeting), LeadTime.Parse(lead)));

    [Theory]
    [InlineData("2026-04-09", "P3W", "2026-03-19", "2026-04-30")]
    [InlineData("2026-04-15", "P10D", "2026-04-05", "2026-04-25")] // Easter Day and a Saturday: they stand
    [InlineData("2026-04-12", "P0D", "2026-04-12", "2026-04-12")]
    [InlineData("2026-04-12", "0WD", "2026-04-12", "2026-04-12")]
    [InlineData("2026-03-31", "P1M", "2026-02-28", "2026-04-30")]
    [InlineData("2028-03-31", "P1M", "2028-02-29", "2028-04-30")]
    [InlineData("2027-01-31", "P1M", "2026-12-31", "2027-02-28")]
    [InlineData("2026-08-31", "P2M", "2026-06-30", "2026-10-31")]
    public void Days_weeks_and_months_are_counted_in_the_calendar(string meeting, string lead, string before, string after)
    {
        Assert.Equal(Day(before), Norwegian.DueBefore(Day(meeting), LeadTime.Parse(lead)));
        Assert.Equal(Day(after), Norwegian.DueAfter(Day(meeting), LeadTime.Parse(lead)));
    }

    [Theory]
    [InlineData("promptly")]
    [InlineData("in-advance")]
    [InlineData("next-meeting")]
    public void A_lead_time_without_a_length_is_due_on_no_day(string lead)
    {
        Assert.Null(Norwegian.DueBefore(Day("2026-04-09"), LeadTime.Parse(lead)));
        Assert.Null(Norwegian.DueAfter(Day("2026-04-09"), LeadTime.Parse(lead)));
    }

    // Back from Monday 5 January with 22 December to 2 January off: Fri 19 December (1), Thu 18 (2), Wed 17 (3), Tue 16 (4), Mon 15 (5).
    [Fact]
    public void Blackouts_are_days_off_too()
    {
        MeetingCalendar calendar = Norwegian.PlusBlackouts([SchoolBreak]);

        Assert.Equal(Day("2025-12-15"), calendar.DueBefore(Day("2026-01-05"), LeadTime.FromWorkingDays(5)));
        Assert.Equal(Day("2026-01-05"), calendar.NextWorkingDay(Day("2025-12-19")));
        Assert.Equal(Day("2025-12-19"), calendar.PreviousWorkingDay(Day("2026-01-05")));
        Assert.All(SchoolBreak, day => Assert.False(calendar.IsWorkingDay(day)));
        Assert.True(calendar.IsWorkingDay(Day("2025-12-19")) && calendar.IsWorkingDay(Day("2026-01-05")));
    }

    [Fact]
    public void Blackouts_are_added_to_a_new_calendar_and_may_overlap()
    {
        DateInterval week = new(Day("2025-12-29"), Day("2026-01-07"));
        MeetingCalendar one = Norwegian.PlusBlackouts([SchoolBreak]);
        MeetingCalendar both = one.PlusBlackouts([week]);

        Assert.Equal([], Norwegian.Blackouts);
        Assert.Equal([SchoolBreak], one.Blackouts);
        Assert.Equal([SchoolBreak, week], both.Blackouts);
        Assert.True(Norwegian.IsWorkingDay(Day("2025-12-22")));
        Assert.Equal(Day("2026-01-08"), both.NextWorkingDay(Day("2025-12-19")));
    }

    [Fact]
    public void Many_blackouts_are_looked_up_as_fast_as_few()
    {
        LocalDate first = Day("1950-01-01");
        MeetingCalendar calendar = Norwegian.PlusBlackouts(
            Enumerable.Range(0, 50_000).Select(i => new DateInterval(first.PlusDays(i % 20_000), first.PlusDays((i % 20_000) + 1))).Reverse());

        // Some 75,000 days are looked at; each day against each blackout would be some four thousand million looks.
        Assert.Equal(50_000, calendar.Blackouts.Count);
        Assert.Equal(first.PlusDays(20_000), calendar.NextWorkingDay(first.PlusDays(-1)).PlusDays(-1));
        Assert.Null(Record.Exception(() => calendar.PlusWorkingDays(Day("1900-01-02"), 45_000)));
    }

    [Fact]
    public void The_blackouts_given_may_change_afterwards()
    {
        List<DateInterval> given = [SchoolBreak];
        MeetingCalendar calendar = Norwegian.PlusBlackouts(given);

        given.Clear();

        Assert.False(calendar.IsWorkingDay(Day("2025-12-22")));
    }

    [Fact]
    public void Days_of_another_calendar_are_taken_over_and_answers_are_in_the_ISO_calendar()
    {
        LocalDate friday = Day("2025-12-19").WithCalendar(CalendarSystem.Julian);
        DateInterval monday = new(Day("2025-12-22").WithCalendar(CalendarSystem.Julian), Day("2025-12-22").WithCalendar(CalendarSystem.Julian));

        Assert.True(Norwegian.IsWorkingDay(friday));
        Assert.Equal(Day("2025-12-22"), Norwegian.NextWorkingDay(friday));
        Assert.Equal(Day("2025-12-23"), Norwegian.PlusBlackouts([monday]).NextWorkingDay(friday));
        Assert.Equal(Day("2025-12-26"), Norwegian.DueAfter(friday, LeadTime.FromWeeks(1)));
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void Days_of_other_years_are_refused(string date) => Cultures.Each(() =>
    {
        string message = $"The public holidays are known for the years 1900 to 2199, not for {date}.";

        Refuses($"{message} (Parameter 'date')", () => Norwegian.IsWorkingDay(Day(date)));
        Refuses($"{message} (Parameter 'date')", () => Norwegian.NextWorkingDay(Day(date)));
        Refuses($"{message} (Parameter 'date')", () => Norwegian.PreviousWorkingDay(Day(date)));
        Refuses($"{message} (Parameter 'date')", () => Norwegian.PlusWorkingDays(Day(date), 0));
        Refuses($"{message} (Parameter 'meeting')", () => Norwegian.DueBefore(Day(date), LeadTime.FromDays(0)));
        Refuses($"{message} (Parameter 'meeting')", () => Norwegian.DueAfter(Day(date), LeadTime.Promptly));
    });

    [Fact]
    public void A_count_that_leaves_the_years_is_refused() => Cultures.Each(() =>
    {
        Refuses(
            "There is no working day after 2199-12-31 in the years 1900 to 2199. (Parameter 'date')",
            () => Norwegian.NextWorkingDay(Day("2199-12-31")));
        Refuses(
            "There is no working day before 1900-01-02 in the years 1900 to 2199. (Parameter 'date')",
            () => Norwegian.PreviousWorkingDay(Day("1900-01-02")));
        Refuses(
            "There are not 2 working days after 2199-12-30 in the years 1900 to 2199. (Parameter 'workingDays')",
            () => Norwegian.PlusWorkingDays(Day("2199-12-30"), 2));
        Refuses(
            "There are not 2147483647 working days after 2199-12-30 in the years 1900 to 2199. (Parameter 'workingDays')",
            () => Norwegian.PlusWorkingDays(Day("2199-12-30"), int.MaxValue));
        Refuses(
            "There are not 2147483648 working days before 1900-01-05 in the years 1900 to 2199. (Parameter 'workingDays')",
            () => Norwegian.PlusWorkingDays(Day("1900-01-05"), int.MinValue));
        Refuses(
            "There are not 10 working days before 1900-01-05 in the years 1900 to 2199. (Parameter 'lead')",
            () => Norwegian.DueBefore(Day("1900-01-05"), LeadTime.FromWorkingDays(10)));
        Refuses(
            "P3W before 1900-01-05 is 1899-12-15, which is not in the years 1900 to 2199. (Parameter 'lead')",
            () => Norwegian.DueBefore(Day("1900-01-05"), LeadTime.FromWeeks(3)));
        Refuses(
            "P999M after 2199-12-30 is 2283-03-30, which is not in the years 1900 to 2199. (Parameter 'lead')",
            () => Norwegian.DueAfter(Day("2199-12-30"), LeadTime.FromMonths(999)));
    });

    [Fact]
    public void The_first_and_the_last_working_day_of_the_years_can_be_reached()
    {
        Assert.Equal(Day("1900-01-02"), Norwegian.PreviousWorkingDay(Day("1900-01-03")));
        Assert.Equal(Day("2199-12-31"), Norwegian.PlusWorkingDays(Day("2199-12-30"), 1));
    }

    [Fact]
    public void A_blackout_over_all_years_leaves_no_working_day()
    {
        MeetingCalendar never = Norwegian.PlusBlackouts([new DateInterval(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31))]);

        Assert.False(never.IsWorkingDay(Day("2026-04-09")));
        Refuses(
            "There is no working day after 2026-04-09 in the years 1900 to 2199. (Parameter 'date')",
            () => never.NextWorkingDay(Day("2026-04-09")));
        Refuses(
            "There is no working day before 2026-04-09 in the years 1900 to 2199. (Parameter 'lead')",
            () => never.DueBefore(Day("2026-04-09"), LeadTime.FromWorkingDays(1)));
        Assert.Equal(Day("2026-03-19"), never.DueBefore(Day("2026-04-09"), LeadTime.FromWeeks(3)));
    }

    [Fact]
    public void Blackouts_that_are_null_are_refused()
    {
        Assert.Equal(
            "Value cannot be null. (Parameter 'blackouts')",
            Assert.Throws<ArgumentNullException>(() => Norwegian.PlusBlackouts(null!)).Message);
        Assert.Equal(
            "A blackout must not be null. (Parameter 'blackouts')",
            Assert.Throws<ArgumentException>(() => Norwegian.PlusBlackouts([SchoolBreak, null!])).Message);
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void A_working_day_is_a_weekday_without_holiday_and_blackout(MeetingCalendar calendar, LocalDate day) => Assert.Equal(
        day.DayOfWeek <= IsoDayOfWeek.Friday && !NorwegianHolidays.IsHoliday(day) && !calendar.Blackouts.Any(blackout => blackout.Contains(day)),
        calendar.IsWorkingDay(day));

    [Property(Arbitrary = [typeof(Calendars)])]
    public void As_many_working_days_back_leads_back(MeetingCalendar calendar, LocalDate day, int workingDays)
    {
        LocalDate start = calendar.NextWorkingDay(day);

        Assert.Equal(start, calendar.PlusWorkingDays(calendar.PlusWorkingDays(start, workingDays), -workingDays));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void The_days_passed_hold_as_many_working_days_as_were_counted(MeetingCalendar calendar, LocalDate day, int workingDays)
    {
        LocalDate end = calendar.PlusWorkingDays(day, workingDays);

        IEnumerable<LocalDate> passed = new DateInterval(LocalDate.Min(day, end), LocalDate.Max(day, end)).Where(each => each != day);
        Assert.Equal(Math.Abs(workingDays), passed.Count(calendar.IsWorkingDay));
        Assert.True(workingDays == 0 || calendar.IsWorkingDay(end));
        Assert.Equal(Math.Sign(workingDays), Math.Sign(end.CompareTo(day)));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void The_next_working_day_after_the_previous_one_is_the_day_itself_and_the_other_way_round(MeetingCalendar calendar, LocalDate day)
    {
        LocalDate start = calendar.NextWorkingDay(day);

        Assert.Equal(start, calendar.NextWorkingDay(calendar.PreviousWorkingDay(start)));
        Assert.Equal(start, calendar.PreviousWorkingDay(calendar.NextWorkingDay(start)));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void One_working_day_is_the_next_or_the_previous(MeetingCalendar calendar, LocalDate day)
    {
        Assert.Equal(calendar.NextWorkingDay(day), calendar.PlusWorkingDays(day, 1));
        Assert.Equal(calendar.PreviousWorkingDay(day), calendar.PlusWorkingDays(day, -1));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void A_length_is_due_no_later_before_and_no_earlier_after_the_meeting(MeetingCalendar calendar, LocalDate meeting, LeadTime lead)
    {
        LocalDate? before = calendar.DueBefore(meeting, lead);
        LocalDate? after = calendar.DueAfter(meeting, lead);

        Assert.Equal(lead.Kind == LeadTimeKind.Length, before is not null);
        Assert.Equal(lead.Kind == LeadTimeKind.Length, after is not null);
        Assert.False(before > meeting || after < meeting);
        Assert.True(lead.Amount is null or 0 || lead.Unit != LeadTimeUnit.WorkingDays || calendar.IsWorkingDay(before!.Value));
    }

    private static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    private static void Refuses(string message, Func<object?> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(call).Message);

    /// <summary>Days from 2024 to 2027, so few that the blackouts of a calendar often lie in the way.</summary>
    private static class Calendars
    {
        private static Gen<LocalDate> Days => Gen.Choose(0, 1460).Select(days => new LocalDate(2024, 1, 1).PlusDays(days));

        public static Arbitrary<LocalDate> Day() => Days.ToArbitrary();

        public static Arbitrary<MeetingCalendar> Calendar() => (
            from count in Gen.Choose(0, 5)
            from blackouts in Blackout.ListOf(count)
            select MeetingCalendar.Norwegian.PlusBlackouts(blackouts)).ToArbitrary();

        private static Gen<DateInterval> Blackout =>
            from first in Days
            from length in Gen.Choose(0, 60)
            select new DateInterval(first, first.PlusDays(length));
    }
}
