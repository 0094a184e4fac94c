using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Meetings;

public class NorwegianHolidaysTests
{
    private static readonly int[] Years = [.. Enumerable.Range(1900, 300)];

    /// <summary>The file's Norwegian names, in the order of the enumeration.</summary>
    private static readonly string[] Names =
    [
        "nyttarsdag", "skjaertorsdag", "langfredag", "paskedag1", "paskedag2", "arbeidernesdag",
        "grunnlovsdag", "kristihimmelfart", "pinsedag1", "pinsedag2", "juledag1", "juledag2",
    ];

    /// <summary>
    /// The church's full moon on or after 21 March for each year of the moon's cycle of 19 years, as days after 21 March, from the table
    /// that holds for 1900 to 2199 (Book of Common Prayer, table to find Easter Day).
    /// </summary>
    private static readonly int[] FullMoons = [24, 13, 2, 21, 10, 28, 18, 7, 26, 15, 4, 23, 12, 1, 20, 9, 27, 17, 6];

    public static TheoryData<string> PublishedYears => [.. Published().Keys];

    [Theory]
    [MemberData(nameof(PublishedYears))]
    public void A_year_has_the_holidays_of_the_published_calendars(string year)
    {
        var expected = Published()[year].ToDictionary(one => (Holiday)Array.IndexOf(Names, one.Key), one => LocalDatePattern.Iso.Parse(one.Value).Value);

        Assert.Equal(expected, NorwegianHolidays.InYear(int.Parse(year, CultureInfo.InvariantCulture)).ToDictionary(one => one.Holiday, one => one.Date));
    }

    [Fact]
    public void A_year_has_each_of_the_twelve_once_by_date() => Assert.All(Years, year =>
    {
        var holidays = NorwegianHolidays.InYear(year);

        Assert.Equal(Enum.GetValues<Holiday>(), holidays.Select(one => one.Holiday).Order());
        Assert.Equal(holidays.OrderBy(one => one.Date).ThenBy(one => one.Holiday), holidays);
        Assert.All(holidays, one => Assert.Equal(year, one.Date.Year));
        Assert.InRange(holidays.Select(one => one.Date).Distinct().Count(), 11, 12);
    });

    [Theory]
    [InlineData(2008, "2008-05-01", Holiday.LabourDay, Holiday.AscensionDay)]
    [InlineData(2012, "2012-05-17", Holiday.ConstitutionDay, Holiday.AscensionDay)]
    [InlineData(1959, "1959-05-17", Holiday.ConstitutionDay, Holiday.WhitSunday)]
    [InlineData(2027, "2027-05-17", Holiday.ConstitutionDay, Holiday.WhitMonday)]
    public void Two_holidays_may_share_a_day(int year, string date, Holiday one, Holiday other)
    {
        var day = LocalDatePattern.Iso.Parse(date).Value;

        Assert.Equal(
            [new HolidayDate { Date = day, Holiday = one }, new HolidayDate { Date = day, Holiday = other }],
            NorwegianHolidays.InYear(year).Where(each => each.Date == day));
        Assert.True(NorwegianHolidays.IsHoliday(day));
    }

    [Fact]
    public void A_day_is_a_holiday_where_the_year_lists_it_and_only_there() => Assert.All(Years, year =>
    {
        var listed = NorwegianHolidays.InYear(year).Select(one => one.Date).Distinct();
        var days = new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

        Assert.Equal(listed, days.Where(NorwegianHolidays.IsHoliday));
    });

    [Theory]
    [InlineData(2026, 3, 29)] // Palm Sunday
    [InlineData(2026, 4, 1)] // the Wednesday before Maundy Thursday
    [InlineData(2026, 4, 4)] // Easter Eve
    [InlineData(2026, 4, 12)] // an ordinary Sunday
    [InlineData(2026, 2, 6)] // the national day of the Sámi
    [InlineData(2026, 5, 8)] // Liberation Day
    [InlineData(2026, 5, 23)] // Whitsun Eve
    [InlineData(2026, 12, 24)]
    [InlineData(2026, 12, 31)]
    public void Sundays_eves_and_flag_days_are_none(int year, int month, int day) =>
        Assert.False(NorwegianHolidays.IsHoliday(new LocalDate(year, month, day)));

    [Fact]
    public void Todays_law_is_applied_to_the_years_before_1947_too()
    {
        Assert.True(NorwegianHolidays.IsHoliday(new LocalDate(1900, 5, 1)));
        Assert.True(NorwegianHolidays.IsHoliday(new LocalDate(1900, 5, 17)));
    }

    /// <summary>Another library that knows Norway's holidays; it gives a day that is two of them once.</summary>
    [Fact]
    public void The_holidays_of_1990_to_2100_are_those_of_another_library()
    {
        var other = new PublicHoliday.NorwayPublicHoliday();

        Assert.All(Enumerable.Range(1990, 111), year => Assert.Equal(
            other.PublicHolidays(year).Select(day => LocalDate.FromDateTime(day)).Distinct().Order(),
            NorwegianHolidays.InYear(year).Select(one => one.Date).Distinct()));
    }

    /// <summary>Nothing is computed here but the weekday: the full moon stands in a table, and the next Sunday is looked for.</summary>
    [Fact]
    public void Easter_is_the_first_Sunday_after_the_full_moon_of_the_churchs_table() => Assert.All(Years, year =>
        Assert.Equal(
            new LocalDate(year, 3, 21).PlusDays(FullMoons[year % 19]).Next(IsoDayOfWeek.Sunday),
            NorwegianHolidays.EasterDay(year)));

    /// <summary>
    /// The earliest and the latest day, and the years in which the church's moon is put a day early. For 2076 the law said 22 March in
    /// error until its words on leap years were struck out (Prop. 81 L (2010–2011), chapter 5).
    /// </summary>
    [Theory]
    [InlineData("1913-03-23")]
    [InlineData("2008-03-23")]
    [InlineData("2160-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2095-04-24")]
    [InlineData("1943-04-25")]
    [InlineData("2038-04-25")]
    [InlineData("2190-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("1900-04-15")]
    [InlineData("2199-04-14")]
    public void Easter_falls_on_its_rare_days(string easter)
    {
        var day = LocalDatePattern.Iso.Parse(easter).Value;

        Assert.Equal(day, NorwegianHolidays.EasterDay(day.Year));
    }

    [Fact]
    public void Easter_is_never_before_23_March_nor_after_25_April() => Assert.All(Years, year =>
        Assert.InRange(NorwegianHolidays.EasterDay(year), new LocalDate(year, 3, 23), new LocalDate(year, 4, 25)));

    [Fact]
    public void A_day_of_another_calendar_is_taken_over()
    {
        Assert.True(NorwegianHolidays.IsHoliday(new LocalDate(2026, 12, 25).WithCalendar(CalendarSystem.Julian)));
        Assert.False(NorwegianHolidays.IsHoliday(new LocalDate(2026, 12, 25, CalendarSystem.Julian)));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    [InlineData(-5)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Other_years_are_refused(int year) => Cultures.Each(() =>
    {
        string message = FormattableString.Invariant($"The public holidays are known for the years 1900 to 2199, not for {year}. (Parameter 'year')");

        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => NorwegianHolidays.InYear(year)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => NorwegianHolidays.EasterDay(year)).Message);
    });

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void Days_of_other_years_are_refused(string date) => Cultures.Each(() => Assert.Equal(
        $"The public holidays are known for the years 1900 to 2199, not for {date}. (Parameter 'date')",
        Assert.Throws<ArgumentOutOfRangeException>(() => NorwegianHolidays.IsHoliday(LocalDatePattern.Iso.Parse(date).Value)).Message));

    [Fact]
    public void The_first_and_the_last_year_are_known()
    {
        Assert.Equal((1900, 2199), (NorwegianHolidays.FirstYear, NorwegianHolidays.LastYear));
        Assert.True(NorwegianHolidays.IsHoliday(new LocalDate(1900, 1, 1)));
        Assert.False(NorwegianHolidays.IsHoliday(new LocalDate(2199, 12, 31)));
    }

    private static Dictionary<string, Dictionary<string, string>> Published() =>
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(TestFiles.Text("calendar/holidays.json"))!;
}
