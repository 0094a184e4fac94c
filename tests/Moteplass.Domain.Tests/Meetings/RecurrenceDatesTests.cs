using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Meetings;

public sealed class RecurrenceDatesTests
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    [Fact]
    public void No_interval_is_refused() =>
        Assert.Throws<ArgumentNullException>("interval", () => Read("FREQ=WEEKLY;BYDAY=TU").DatesIn(null!));

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=TU", "2020-05")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU", "2020-05-13~")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;INTERVAL=2", null)]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU;INTERVAL=2", null)]
    [InlineData("FREQ=WEEKLY", null)]
    [InlineData("FREQ=WEEKLY;BYMONTH=3", null)]
    [InlineData("FREQ=MONTHLY", null)]
    [InlineData("FREQ=MONTHLY;BYMONTH=3", null)]
    [InlineData("FREQ=YEARLY", null)]
    [InlineData("FREQ=YEARLY;BYMONTH=3", null)]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15", null)]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15;BYDAY=TU", null)]
    public void What_depends_on_a_day_that_is_not_known_is_not_told(string rule, string? start)
    {
        Assert.Null(Read(rule, start).DatesIn(Days("2020-01-01/2030-12-31")));
        Assert.Null(Read(rule, start).Contradiction);
    }

    [Theory]
    [InlineData("2020")]
    [InlineData("2020-05")]
    [InlineData("2020-05-13~")]
    public void An_end_that_is_not_exactly_one_day_leaves_the_dates_untold(string end) =>
        Assert.Null((Read("FREQ=WEEKLY;BYDAY=TU", "2019-01-01") with { End = PartialDate.Parse(end) }).DatesIn(Days("2019-01-01/2019-12-31")));

    [Fact]
    public void What_contradicts_itself_has_no_dates_to_tell_even_where_there_would_be_none() =>
        Assert.Null((Read("FREQ=MONTHLY;BYMONTHDAY=31") with { Months = [4] }).DatesIn(Days("2019-01-01/2019-03-31")));

    // Each worked out by hand with the calendars of the years. Weekdays: 1 January is a Friday in 2016, a Sunday in 2017, a Monday in 2018,
    // a Tuesday in 2019, a Wednesday in 2020, a Friday in 2021 and a Monday in 2024.
    [Theory]

    // Each Tuesday; every second from the 7th; every second week from that of Wednesday the 8th, so that Tuesday the 7th is too early.
    [InlineData("FREQ=WEEKLY;BYDAY=TU", null, "2020-01-01/2020-01-28", "2020-01-07 2020-01-14 2020-01-21 2020-01-28")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2020-01-07", "2020-01-01/2020-02-04", "2020-01-07 2020-01-21 2020-02-04")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2020-01-08", "2020-01-01/2020-02-04", "2020-01-21 2020-02-04")]

    // RFC 5545, section 3.8.5.3: with the week from Monday, Sunday 10 August 1997 is still in the week of Tuesday the 5th.
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", "1997-08-05", "1997-08-01/1997-08-31", "1997-08-05 1997-08-10 1997-08-19 1997-08-24")]

    // The weekday of the start; weeks over the turn of a year; weeks of which only the days in January count.
    [InlineData("FREQ=WEEKLY", "2020-12-17", "2020-12-20/2021-01-10", "2020-12-24 2020-12-31 2021-01-07")]
    [InlineData("FREQ=WEEKLY;BYMONTH=1;BYDAY=MO,FR", null, "2020-12-28/2021-02-05", "2021-01-01 2021-01-04 2021-01-08 2021-01-11 2021-01-15 2021-01-18 2021-01-22 2021-01-25 2021-01-29")]

    // The last Thursday of each month of early 2016, the leap year's February with it.
    [InlineData("FREQ=MONTHLY;BYDAY=-1TH", null, "2016-01-01/2016-04-30", "2016-01-28 2016-02-25 2016-03-31 2016-04-28")]

    // Only months with a 31st; the day before the last of the month; the day of the start, which is the 31st.
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", null, "2020-01-01/2020-07-31", "2020-01-31 2020-03-31 2020-05-31 2020-07-31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-2", null, "2020-01-01/2020-04-30", "2020-01-30 2020-02-28 2020-03-30 2020-04-29")]
    [InlineData("FREQ=MONTHLY", "2020-01-31", "2020-01-01/2020-05-31", "2020-01-31 2020-03-31 2020-05-31")]

    // Every fifth month from November 2019: April and September 2020, February 2021.
    [InlineData("FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1", "2019-11-01", "2020-01-01/2021-03-31", "2020-04-01 2020-09-01 2021-02-01")]

    // Friday the 13th: both hold. The second Friday falls on the 13th in the same months.
    [InlineData("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", null, "2020-01-01/2021-12-31", "2020-03-13 2020-11-13 2021-08-13")]
    [InlineData("FREQ=MONTHLY;BYDAY=2FR;BYMONTHDAY=13", null, "2020-01-01/2021-12-31", "2020-03-13 2020-11-13 2021-08-13")]

    // A fifth Saturday, where there is one; the first and each Monday are each Monday.
    [InlineData("FREQ=MONTHLY;BYDAY=5SA", null, "2020-01-01/2020-08-31", "2020-02-29 2020-05-30 2020-08-29")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO,MO", null, "2020-06-01/2020-06-30", "2020-06-01 2020-06-08 2020-06-15 2020-06-22 2020-06-29")]

    // Each 15 March; each leap day; the start's day and month; its day in the months that are stated; its month for the days that are stated.
    [InlineData("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15", null, "2019-03-15/2021-03-14", "2019-03-15 2020-03-15")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", null, "2096-01-01/2104-12-31", "2096-02-29 2104-02-29")]
    [InlineData("FREQ=YEARLY", "2016-02-29", "2016-01-01/2024-12-31", "2016-02-29 2020-02-29 2024-02-29")]
    [InlineData("FREQ=YEARLY;BYMONTH=4,5", "2020-01-31", "2020-01-01/2021-12-31", "2020-05-31 2021-05-31")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=1,-1", "2020-04-13", "2020-01-01/2021-12-31", "2020-04-30 2021-04-01 2021-04-30")]

    // The first Monday in September; the 20th Monday of the year (RFC 5545, section 3.8.5.3); the 53rd Monday, of which 2018 has one.
    [InlineData("FREQ=YEARLY;BYMONTH=9;BYDAY=1MO", null, "2019-01-01/2020-12-31", "2019-09-02 2020-09-07")]
    [InlineData("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1997-01-01/1999-12-31", "1997-05-19 1998-05-18 1999-05-17")]
    [InlineData("FREQ=YEARLY;BYDAY=53MO", null, "2016-01-01/2024-12-31", "2018-12-31 2024-12-30")]
    [InlineData("FREQ=YEARLY;BYDAY=1FR,-1FR", null, "2016-01-01/2016-12-31", "2016-01-01 2016-12-30")]

    // The first Tuesday after a Monday in November, every fourth year (RFC 5545, section 3.8.5.3).
    [InlineData("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05", "1996-01-01/2004-12-31", "1996-11-05 2000-11-07 2004-11-02")]

    // The end holds itself; nothing is after it.
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20200114", null, "2020-01-01/2020-12-31", "2020-01-07 2020-01-14")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20200114", null, "2020-01-15/2020-12-31", "")]

    // A start that the rule does not give is no date; what is not stated is not taken from it where weekdays say the day.
    [InlineData("FREQ=MONTHLY;BYDAY=1MO", "2020-01-15", "2020-01-01/2020-03-31", "2020-02-03 2020-03-02")]
    public void Dates_are_those_worked_out_by_hand(string rule, string? start, string interval, string dates) =>
        Assert.Equal(dates, Text(Read(rule, start).DatesIn(Days(interval))));

    /// <summary>The fourteen kinds of years are among 28 that follow each other.</summary>
    [Fact]
    public void The_nth_weekday_of_a_year_is_found_from_either_end_in_every_kind_of_year()
    {
        LocalDate[][] years = [.. Enumerable.Range(2000, 28).Select(year => Days($"{year}-01-01/{year}-12-31").ToArray())];
        foreach (Weekday weekday in Enum.GetValues<Weekday>())
        {
            LocalDate[][] each = [.. years.Select(days => days.Where(day => (int)day.DayOfWeek == (int)weekday).ToArray())];
            for (int nth = 1; nth <= 53; nth++)
            {
                Assert.Equal(each.Where(days => nth <= days.Length).Select(days => days[nth - 1]), Nth(weekday, nth));
                Assert.Equal(each.Where(days => nth <= days.Length).Select(days => days[^nth]), Nth(weekday, -nth));
            }
        }
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_are_reached()
    {
        var allTime = new DateInterval(new LocalDate(-9998, 1, 1), LastDay);

        Assert.Equal([FirstDay, LastDay], Ends(Read("FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=1,31").DatesIn(allTime)));
        Assert.Equal([FirstDay, LastDay], Ends(Read("FREQ=WEEKLY;BYDAY=MO,FR;BYMONTH=1,12").DatesIn(allTime))); // A Monday and a Friday.
        Assert.Equal("9999-12-31", Text(Read("FREQ=YEARLY;INTERVAL=100", "9999-12-31").DatesIn(allTime)));
        Assert.Equal("9999-12-31", Text(Read("FREQ=WEEKLY;INTERVAL=100", "9999-12-31").DatesIn(allTime)));
        Assert.Equal("", Text(Read("FREQ=WEEKLY;BYDAY=MO").DatesIn(new DateInterval(new LocalDate(-5, 1, 1), new LocalDate(0, 12, 31)))));
    }

    [Fact]
    public void An_interval_in_another_calendar_is_the_same_days()
    {
        DateInterval iso = Days("2020-01-01/2020-02-28");
        var julian = new DateInterval(iso.Start.WithCalendar(CalendarSystem.Julian), iso.End.WithCalendar(CalendarSystem.Julian));

        Assert.Equal("2020-01-30 2020-02-27", Text(Read("FREQ=MONTHLY;BYDAY=-1TH").DatesIn(julian)));
    }

    [Fact]
    public void A_weekday_repeated_many_times_is_looked_for_once()
    {
        RecurrenceDay last = new() { Weekday = Weekday.Thursday, Nth = -1 };
        var allTime = new DateInterval(FirstDay, LastDay);
        RecurrenceCadence once = Read("FREQ=MONTHLY;BYDAY=-1TH,1MO");

        // Each of 120,000 months against each of 100,000 entries would be some twelve thousand million looks.
        RecurrenceCadence often = once with { Weekdays = [.. once.Weekdays, .. Enumerable.Repeat(last, 100_000)] };

        Assert.Equal(once.DatesIn(allTime), often.DatesIn(allTime));
        Assert.Null(often.Contradiction);
    }

    // Worked out by hand: 29 February 2020 is a Saturday, 31 May 2020 a Sunday, 1 May 2020 a Friday; May has Mondays on the 4th, 11th, 18th and 25th.
    [Theory]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", null, "2020-02-01/2020-05-31", "2020-02-28 2020-03-31 2020-04-30 2020-05-29")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", null, "2020-02-01/2020-03-31", "2020-02-03 2020-02-28 2020-03-02 2020-03-31")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=3", null, "2020-05-01/2020-05-31", "2020-05-08")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=29,30,31;BYSETPOS=3", null, "2020-02-01/2020-06-30", "2020-03-31 2020-05-31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=29,30,31;BYSETPOS=-2", null, "2020-02-01/2020-06-30", "2020-03-30 2020-04-29 2020-05-30 2020-06-29")]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", null, "2020-01-01/2022-12-31", "2020-12-31 2021-12-31 2022-12-30")]

    // They are counted in the whole month, also where the start or the end cuts it.
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2020-05-04", "2020-05-01/2020-06-30", "2020-06-01")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20200520", "2020-04-01", "2020-04-01/2020-06-30", "2020-04-30")]
    public void Positions_are_counted_among_the_days_of_a_whole_month(string rule, string? start, string interval, string dates) =>
        Assert.Equal(dates, Text(Read(rule, start).DatesIn(Days(interval))));

    [Fact]
    public void Only_the_list_is_allocated()
    {
        RecurrenceCadence cadence = Read("FREQ=MONTHLY;BYDAY=-1TH", "1990-01-25");
        DateInterval year = Days("2020-01-01/2020-12-31");
        long allocated = 0;
        int count = 0;
        for (int round = 0; round < 2; round++)
        {
            // The first round is for what is made once.
            long before = GC.GetAllocatedBytesForCurrentThread();
            count = cadence.DatesIn(year)!.Value.Count;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(12, count);
        Assert.InRange(allocated, 1, 24 + (12 * 4)); // An array of twelve days of four bytes.
    }

    private static ValueList<LocalDate> Nth(Weekday weekday, int nth)
    {
        var cadence = new RecurrenceCadence { Repeats = RecurrencePattern.Yearly, Weekdays = [new RecurrenceDay { Weekday = weekday, Nth = nth }] };
        return Assert.NotNull(cadence.DatesIn(Days("2000-01-01/2027-12-31")));
    }

    private static RecurrenceCadence Read(string rule, string? start = null) =>
        RecurrenceCadence.ParseRecurrenceRule(rule, start is null ? null : PartialDate.Parse(start));

    private static DateInterval Days(string text)
    {
        LocalDate[] ends = [.. text.Split('/').Select(end => LocalDatePattern.Iso.Parse(end).Value)];
        return new DateInterval(ends[0], ends[1]);
    }

    private static string Text(ValueList<LocalDate>? dates) => string.Join(' ', Assert.NotNull(dates).Select(LocalDatePattern.Iso.Format));

    private static LocalDate[] Ends(ValueList<LocalDate>? dates) => Assert.NotNull(dates) is [var first, .., var last] ? [first, last] : [];
}
