using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Primitives;

public class PartialDateTests
{
    [Theory]
    [InlineData("2016", DatePrecision.Year, 2016, null, null, null, false)]
    [InlineData("0001", DatePrecision.Year, 1, null, null, null, false)]
    [InlineData("9999~", DatePrecision.Year, 9999, null, null, null, true)]
    [InlineData("2016-05", DatePrecision.Month, 2016, 5, null, null, false)]
    [InlineData("2015-23", DatePrecision.Season, 2015, null, Season.Autumn, null, false)]
    [InlineData("2015-24~", DatePrecision.Season, 2015, null, Season.Winter, null, true)]
    [InlineData("2016-02-29", DatePrecision.Day, 2016, 2, null, 29, false)]
    [InlineData("2016-05-13~", DatePrecision.Day, 2016, 5, null, 13, true)]
    public void Reads_what_is_stated(string text, DatePrecision precision, int year, int? month, Season? season, int? day, bool isApproximate)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));

        Assert.Equal(PartialDate.Parse(text), date);
        Assert.Equal(
            (precision, year, month, season, day, isApproximate),
            (date.Precision, date.Year, date.Month, date.Season, date.Day, date.IsApproximate));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("~", "it is empty")]
    [InlineData("2016?", "'?' (uncertain) is not supported")]
    [InlineData("2016-05?", "'?' (uncertain) is not supported")]
    [InlineData("2016%", "'%' (uncertain and approximate) is not supported")]
    [InlineData("~2016", "'~' is not the last character")]
    [InlineData("2016~~", "'~' is not the last character")]
    [InlineData("2016~-05", "'~' is not the last character")]
    [InlineData("16", "the year does not have four digits")]
    [InlineData("02016", "the year does not have four digits")]
    [InlineData("20160513", "the year does not have four digits")]
    [InlineData("16-05-13", "the year does not have four digits")]
    [InlineData("0000", "the year is not between 0001 and 9999")]
    [InlineData("0000-12-01", "the year is not between 0001 and 9999")]
    [InlineData("-2016", "it is neither a year, a season, a month nor a day")]
    [InlineData("2016-5", "it is neither a year, a season, a month nor a day")]
    [InlineData("2016-05-1", "it is neither a year, a season, a month nor a day")]
    [InlineData("2016-05-13T10", "it is neither a year, a season, a month nor a day")]
    [InlineData("2016/05/13", "it is neither a year, a season, a month nor a day")]
    [InlineData("13.05.2016", "it is neither a year, a season, a month nor a day")]
    [InlineData(" 2016", "it is neither a year, a season, a month nor a day")]
    [InlineData("201X", "it is neither a year, a season, a month nor a day")]
    [InlineData("٢٠١٦", "it is neither a year, a season, a month nor a day")]
    [InlineData("2016-00", "no month or season has that number")]
    [InlineData("2016-13", "no month or season has that number")]
    [InlineData("2016-20", "no month or season has that number")]
    [InlineData("2016-25", "no month or season has that number")]
    [InlineData("2016-13-01", "no month or season has that number")]
    [InlineData("2016-21-01", "a season has no day")]
    [InlineData("2016-05-00", "the day does not exist in that month")]
    [InlineData("2016-04-31", "the day does not exist in that month")]
    [InlineData("2015-02-29", "the day does not exist in that month")]
    [InlineData("1900-02-29", "the day does not exist in that month")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<PartialDate>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<PartialDate>("2015-02-29");

        Assert.Equal(
            "'2015-02-29' is not a partial date: the day does not exist in that month. Allowed: year '2016', month '2016-05', day '2016-05-13' or season '2016-21' (21 spring, 22 summer, 23 autumn, 24 winter), with '~' after it if it is approximate.",
            message.En);
        Assert.Equal(
            "«2015-02-29» er ikke en dato: dagen finnes ikke i den måneden. Tillatt: år «2016», måned «2016-05», dag «2016-05-13» eller årstid «2016-21» (21 vår, 22 sommer, 23 høst, 24 vinter), med «~» bak når den er omtrentlig.",
            message.Nb);
        Assert.Equal(
            "«2015-02-29» er ikkje ein dato: dagen finst ikkje i den månaden. Tillate: år «2016», månad «2016-05», dag «2016-05-13» eller årstid «2016-21» (21 vår, 22 sommar, 23 haust, 24 vinter), med «~» bak når han er omtrentleg.",
            message.Nn);
    }

    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31")]
    [InlineData("2016~", "2015-01-01", "2017-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2015-02", "2015-02-01", "2015-02-28")]
    [InlineData("2016-01~", "2015-12-01", "2016-02-29")]
    [InlineData("2016-12~", "2016-11-01", "2017-01-31")]
    [InlineData("2016-02-29", "2016-02-29", "2016-02-29")]
    [InlineData("2016-02-29~", "2016-02-28", "2016-03-01")]
    [InlineData("2016-21", "2016-01-01", "2016-06-30")]
    [InlineData("2016-22", "2016-06-01", "2016-08-31")]
    [InlineData("2016-23", "2016-08-01", "2016-12-31")]
    [InlineData("2016-24", "2015-12-01", "2016-02-29")]
    [InlineData("2017-24", "2016-12-01", "2017-02-28")]
    [InlineData("2000-24", "1999-12-01", "2000-02-29")]
    [InlineData("1900-24", "1899-12-01", "1900-02-28")]
    [InlineData("2016-21~", "2015-12-01", "2016-08-31")]
    [InlineData("2016-22~", "2016-01-01", "2016-12-31")]
    [InlineData("2015-23~", "2015-06-01", "2016-02-29")]
    [InlineData("2016-24~", "2015-08-01", "2016-06-30")]
    [InlineData("0001-24", "0000-12-01", "0001-02-28")]
    [InlineData("0001-24~", "0000-12-01", "0001-06-30")]
    [InlineData("0001-21~", "0001-01-01", "0001-08-31")]
    [InlineData("0001~", "0001-01-01", "0002-12-31")]
    [InlineData("0001-01-01~", "0001-01-01", "0001-01-02")]
    [InlineData("9999~", "9998-01-01", "9999-12-31")]
    [InlineData("9999-12~", "9999-11-01", "9999-12-31")]
    [InlineData("9999-23~", "9999-06-01", "9999-12-31")]
    [InlineData("9999-12-31~", "9999-12-30", "9999-12-31")]
    public void Reaches_from_the_earliest_to_the_latest_day(string text, string earliest, string latest)
    {
        PartialDate date = PartialDate.Parse(text);

        Assert.Equal((Day(earliest), Day(latest)), (date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("2015", "2016", true)]
    [InlineData("2016", "2015", false)]
    [InlineData("2016", "2016", null)]
    [InlineData("2016-05-13", "2016-05-13", false)]
    [InlineData("2016-05-13", "2016-05-14", true)]
    [InlineData("2016-05-13~", "2016-05-14", null)]
    [InlineData("2016-12-31", "2016", false)]
    [InlineData("2016-01-01", "2016", null)]
    [InlineData("2016-21", "2016-22", null)]
    [InlineData("2016-21", "2016-23", true)]
    public void Says_whether_it_is_surely_before_another(string text, string other, bool? expected) =>
        Assert.Equal(expected, PartialDate.Parse(text).IsBefore(PartialDate.Parse(other)));

    [Fact]
    public void The_default_is_the_year_1()
    {
        Assert.Equal(PartialDate.FromYear(1), default);
        Assert.Equal("0001", default(PartialDate).ToString());
    }

    [Fact]
    public void Factories_give_what_the_text_gives()
    {
        Assert.Equal(PartialDate.Parse("2016"), PartialDate.FromYear(2016));
        Assert.Equal(PartialDate.Parse("2016-05"), PartialDate.FromMonth(2016, 5));
        Assert.Equal(PartialDate.Parse("2015-23"), PartialDate.FromSeason(2015, Season.Autumn));
        Assert.Equal(PartialDate.Parse("2016-05-13~"), PartialDate.FromDate(new LocalDate(2016, 5, 13)).Approximately());
        Assert.Equal(PartialDate.Parse("2016-05-13"), PartialDate.FromDate(new LocalDate(2016, 5, 13).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Factories_refuse_what_does_not_exist()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.FromYear(0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.FromYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => PartialDate.FromMonth(2016, 0));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => PartialDate.FromMonth(2016, 13));
        Assert.Throws<ArgumentOutOfRangeException>("season", () => PartialDate.FromSeason(2016, (Season)20));
        Assert.Throws<ArgumentOutOfRangeException>("season", () => PartialDate.FromSeason(2016, (Season)25));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => PartialDate.FromDate(new LocalDate(0, 12, 31)));
    }

    [Fact]
    public void Sorts_the_finer_before_the_coarser_and_the_exact_before_the_approximate()
    {
        string[] expected = ["2015-24", "2015-12-31", "2015", "2016-01-01", "2016-01", "2016-02-29", "2016-02", "2016-24", "2016-21", "2016-22", "2016-22~", "2016-12-31", "2016", "2016~", "2017-01-05"];

        Assert.Equal(expected, expected.Reverse().Select(text => PartialDate.Parse(text)).Order().Select(date => date.ToString()));
    }

    [Property]
    public void A_coarse_date_comes_after_the_finer_ones_within_it(PartialDate one, PartialDate other) => Assert.True(
        one.IsApproximate || other.IsApproximate || one.Earliest > other.Earliest || one.Latest < other.Latest || (one.Earliest, one.Latest) == (other.Earliest, other.Latest) || one.CompareTo(other) > 0);

    [Property]
    public void The_earliest_day_is_never_after_the_latest(PartialDate date) => Assert.True(date.Earliest <= date.Latest);

    [Property]
    public void Only_an_exact_day_is_one_day(PartialDate date) => Assert.Equal(
        date.Precision == DatePrecision.Day && !date.IsApproximate ? date.Earliest : null,
        date.ExactDate);

    [Property]
    public void Approximately_widens_both_ways_but_never_beyond_the_ends_of_time(PartialDate date)
    {
        PartialDate wide = date.Approximately();

        Assert.True(wide.IsApproximate);
        Assert.Equal(wide, wide.Approximately());
        if (!date.IsApproximate)
        {
            Assert.True(wide.Earliest < date.Earliest || date.Earliest <= new LocalDate(1, 1, 1));
            Assert.True(wide.Latest > date.Latest || date.Latest == new LocalDate(9999, 12, 31));
        }
    }

    [Property]
    public void Is_before_as_its_possible_days_are(PartialDate a, PartialDate b)
    {
        LocalDate[] ends = [a.Earliest, a.Latest];
        LocalDate[] otherEnds = [b.Earliest, b.Latest];
        var cases = ends.SelectMany(_ => otherEnds, (mine, other) => (mine, other));

        Assert.Equal(ThreeValued.Judge(cases, each => each.mine < each.other), a.IsBefore(b));
    }

    [Theory]
    [InlineData("2016-05-13~")]
    [InlineData("2015-23")]
    public void Is_read_and_written_without_allocating(string text) => ScalarContract.AllocatesNothing<PartialDate>(text);

    [Property]
    public void Round_trips(PartialDate date)
    {
        ScalarContract.RoundTrips(date);
        ScalarContract.NeverOverruns(date);
    }

    [Property]
    public void Equality_and_order_hold(PartialDate a, PartialDate b, PartialDate c) => EqualityContract.HoldsInOrder(a, b, c);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
