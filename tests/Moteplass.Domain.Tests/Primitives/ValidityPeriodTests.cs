using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Primitives;

public class ValidityPeriodTests
{
    [Theory]
    [InlineData("2017/2020", "2017", false, "2020", false)]
    [InlineData("2015/..", "2015", false, null, true)]
    [InlineData("2016-12/", "2016-12", false, null, false)]
    [InlineData("/2018", null, false, "2018", false)]
    [InlineData("../2018-23~", null, true, "2018-23~", false)]
    [InlineData("../..", null, true, null, true)]
    [InlineData("/..", null, false, null, true)]
    [InlineData("/", null, false, null, false)]
    [InlineData("2017/2017-01-01", "2017", false, "2017-01-01", false)]
    public void Reads_ends_that_are_dates_open_or_unknown(string text, string? start, bool isStartOpen, string? end, bool isEndOpen)
    {
        Assert.True(ValidityPeriod.TryParse(text, out ValidityPeriod period));

        Assert.Equal(ValidityPeriod.Parse(text), period);
        Assert.Equal((start, isStartOpen, end, isEndOpen), (period.Start?.ToString(), period.IsStartOpen, period.End?.ToString(), period.IsEndOpen));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("", "it has no '/'")]
    [InlineData("2017", "it has no '/'")]
    [InlineData("2017..2020", "it has no '/'")]
    [InlineData("2017/2018/2019", "it has more than one '/'")]
    [InlineData("2017/2016", "the start is after the end")]
    [InlineData("2017-05-02/2017-05-01", "the start is after the end")]
    [InlineData("17/2018", "in the start, the year does not have four digits")]
    [InlineData("2017?/2018", "in the start, '?' (uncertain) is not supported")]
    [InlineData("2017/2018-02-30", "in the end, the day does not exist in that month")]
    [InlineData("2017/.", "in the end, it is neither a year, a season, a month nor a day")]
    [InlineData("2017/ ", "in the end, it is neither a year, a season, a month nor a day")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<ValidityPeriod>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<ValidityPeriod>("2017/2018-02-30");

        Assert.Equal(
            "'2017/2018-02-30' is not a validity period: in the end, the day does not exist in that month. Allowed: start and end with '/' between, each a partial date, '..' (open) or empty (unknown), for example '2017/2020', '2015/..' or '2016-12/'.",
            message.En);
        Assert.Equal(
            "«2017/2018-02-30» er ikke en gyldighetsperiode: i slutten: dagen finnes ikke i den måneden. Tillatt: start og slutt med «/» mellom, hver av dem en dato, «..» (åpen) eller tom (ukjent), for eksempel «2017/2020», «2015/..» eller «2016-12/».",
            message.Nb);
        Assert.Equal(
            "«2017/2018-02-30» er ikkje ein gyldigheitsperiode: i slutten: dagen finst ikkje i den månaden. Tillate: start og slutt med «/» mellom, kvar av dei ein dato, «..» (open) eller tom (ukjend), til dømes «2017/2020», «2015/..» eller «2016-12/».",
            message.Nn);
    }

    [Fact]
    public void The_default_has_both_ends_unknown() => Assert.Equal(ValidityPeriod.Parse("/"), default);

    [Fact]
    public void Factories_give_what_the_text_gives()
    {
        (PartialDate start, PartialDate end) = (PartialDate.FromYear(2017), PartialDate.FromYear(2020));

        Assert.Equal("2017/2020", ValidityPeriod.Between(start, end).ToString());
        Assert.Equal("2017/..", ValidityPeriod.OpenFrom(start).ToString());
        Assert.Equal("../2020", ValidityPeriod.OpenUntil(end).ToString());
        Assert.Equal("2017/", new ValidityPeriod(start, null).ToString());
    }

    [Fact]
    public void Refuses_to_be_made_backwards_or_both_dated_and_open()
    {
        (PartialDate early, PartialDate late) = (PartialDate.FromYear(2017), PartialDate.FromYear(2020));

        ArgumentException backwards = Assert.Throws<ArgumentException>("start", () => ValidityPeriod.Between(late, early));
        Assert.StartsWith("The start of a period, 2020, is not after its end, 2017.", backwards.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("start", () => new ValidityPeriod(early, late, isStartOpen: true));
        Assert.Throws<ArgumentException>("end", () => new ValidityPeriod(early, late, isEndOpen: true));
    }

    [Theory]
    [InlineData("2017/2020", "2016-12-31", false)]
    [InlineData("2017/2020", "2017-01-01", null)]
    [InlineData("2017/2020", "2017-12-30", null)]
    [InlineData("2017/2020", "2017-12-31", true)]
    [InlineData("2017/2020", "2020-01-01", true)]
    [InlineData("2017/2020", "2020-01-02", null)]
    [InlineData("2017/2020", "2021-01-01", false)]
    [InlineData("2015/..", "9999-12-31", true)]
    [InlineData("../2018", "0001-01-01", true)]
    [InlineData("../..", "2016-05-13", true)]
    [InlineData("/", "2016-05-13", null)]
    [InlineData("2016-12-05/", "2016-12-04", false)]
    [InlineData("2016-12-05/", "2016-12-05", true)]
    [InlineData("2016-12-05/", "2016-12-06", null)]
    [InlineData("/2018-03-01", "2018-03-01", true)]
    [InlineData("/2018-03-01", "2018-02-28", null)]
    public void Covers_a_day_surely_surely_not_or_perhaps(string text, string day, bool? expected) =>
        Assert.Equal(expected, ValidityPeriod.Parse(text).Covers(Day(day)));

    [Theory]
    [InlineData("2017/2020", "2018", true)]
    [InlineData("2017/2020", "2017", null)]
    [InlineData("2017/2020", "2016", false)]
    [InlineData("2017/2020", "2016~", null)]
    [InlineData("2017-01-01/2017-12-31", "2017", true)]
    [InlineData("2017-06/2017-07", "2017", null)]
    public void Covers_a_date_when_it_covers_all_of_its_possible_days(string text, string date, bool? expected) =>
        Assert.Equal(expected, ValidityPeriod.Parse(text).Covers(PartialDate.Parse(date)));

    [Theory]
    [InlineData("2017/2020", "2018/2019", true)]
    [InlineData("2017/2020", "2018/..", false)]
    [InlineData("2017/2020", "2018/", null)]
    [InlineData("2015/..", "2018/..", true)]
    [InlineData("2015/", "2018/..", null)]
    [InlineData("../..", "/", true)]
    [InlineData("/", "../..", null)]
    public void Covers_a_part_surely_surely_not_or_perhaps(string text, string part, bool? expected) =>
        Assert.Equal(expected, ValidityPeriod.Parse(text).Covers(ValidityPeriod.Parse(part)));

    [Theory]
    [InlineData("2015/..", "2018/..", true)]
    [InlineData("2015/2016", "2017/2018", false)]
    [InlineData("2015/2017", "2017/2018", null)]
    [InlineData("2015/2018", "2016/2017", true)]
    [InlineData("2015/", "2018/", null)]
    [InlineData("../2016", "2017/", false)]
    public void Overlaps_surely_surely_not_or_perhaps(string text, string other, bool? expected) =>
        Assert.Equal(expected, ValidityPeriod.Parse(text).Overlaps(ValidityPeriod.Parse(other)));

    [Theory]
    [InlineData("2017/2018", "2016-12-31", false, false)]
    [InlineData("2017/2018", "2017-06-01", null, false)]
    [InlineData("2017/2018", "2018-01-01", true, false)]
    [InlineData("2017/2018", "2018-06-01", true, null)]
    [InlineData("2017/2018", "2019-01-01", true, true)]
    [InlineData("/2018", "2019-01-01", true, true)]
    [InlineData("2017/", "2016-12-31", false, false)]
    [InlineData("2017/..", "2019-01-01", true, false)]
    public void Says_whether_it_has_started_and_ended(string text, string day, bool? hasStarted, bool? hasEnded)
    {
        ValidityPeriod period = ValidityPeriod.Parse(text);

        Assert.Equal((hasStarted, hasEnded), (period.HasStartedBy(Day(day)), period.HasEndedBefore(Day(day))));
    }

    [Property]
    public void Overlaps_both_ways_alike(ValidityPeriod a, ValidityPeriod b) => Assert.Equal(a.Overlaps(b), b.Overlaps(a));

    [Property]
    public void What_surely_covers_a_part_overlaps_it(ValidityPeriod whole, ValidityPeriod part) =>
        Assert.True(whole.Covers(part) is not true || whole.Overlaps(part) is true);

    [Property]
    public void A_day_is_covered_as_the_date_of_that_day_is(ValidityPeriod period, LocalDate day) =>
        Assert.Equal(period.Covers(day), period.Covers(PartialDate.FromDate(day)));

    [Theory]
    [InlineData("2017-05/2020-24~")]
    [InlineData("2015/..")]
    public void Is_read_and_written_without_allocating(string text) => ScalarContract.AllocatesNothing<ValidityPeriod>(text);

    [Property]
    public void Round_trips(ValidityPeriod period)
    {
        ScalarContract.RoundTrips(period);
        ScalarContract.NeverOverruns(period);
    }

    [Property]
    public void Equality_holds(ValidityPeriod a, ValidityPeriod b) => EqualityContract.Holds(a, b);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    [Fact]
    public void Whole_years_are_from_the_first_day_to_the_last()
    {
        var years = ValidityPeriod.OfYears(2023, 2025);

        Assert.Equal("2023-01-01/2025-12-31", years.ToString());
        Assert.Equal("2023–2025", years.InWords(Language.Nn));
        Assert.True(years.Covers(new LocalDate(2023, 1, 1)) & years.Covers(new LocalDate(2025, 12, 31)));
        Assert.Null(ValidityPeriod.Parse("2023/2025").Covers(new LocalDate(2023, 1, 1)));
        Assert.Equal("2024", ValidityPeriod.OfYears(2024, 2024).InWords(Language.En));
        Assert.Throws<ArgumentException>(() => ValidityPeriod.OfYears(2025, 2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValidityPeriod.OfYears(0, 2023));
    }
}
