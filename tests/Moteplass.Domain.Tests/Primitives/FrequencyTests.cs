using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class FrequencyTests
{
    [Theory]
    [InlineData("P1Y", 1, FrequencyUnit.Years)]
    [InlineData("P6M", 6, FrequencyUnit.Months)]
    [InlineData("P2W", 2, FrequencyUnit.Weeks)]
    [InlineData("P999D", 999, FrequencyUnit.Days)]
    public void Reads_a_number_of_one_unit(string text, int amount, FrequencyUnit unit)
    {
        Assert.Equal(new Frequency(amount, unit), Frequency.Parse(text));
        Assert.Equal((amount, unit), (Frequency.Parse(text).Amount, Frequency.Parse(text).Unit));
        Assert.True(Frequency.TryParse(text, out _));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("P", "it is not 'P', a number and a unit")]
    [InlineData("3M", "it is not 'P', a number and a unit")]
    [InlineData("p3M", "it is not 'P', a number and a unit")]
    [InlineData("PM", "a number is missing")]
    [InlineData("P1Y6M", "it has more than one unit")]
    [InlineData("PT1M", "it has more than one unit")]
    [InlineData("P0M", "the number is 0")]
    [InlineData("P03M", "a number has a leading zero")]
    [InlineData("P-3M", "a number has characters other than the digits 0–9")]
    [InlineData("P1000M", "a number is above 999")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<Frequency>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<Frequency>("P0M");

        Assert.Equal("'P0M' is not a frequency: the number is 0. Allowed: days 'P10D', weeks 'P2W', months 'P6M' or years 'P1Y', from 1 to 999.", message.En);
        Assert.Equal("«P0M» er ikke en frekvens: tallet er 0. Tillatt: dager «P10D», uker «P2W», måneder «P6M» eller år «P1Y», fra 1 til 999.", message.Nb);
        Assert.Equal("«P0M» er ikkje ein frekvens: talet er 0. Tillate: dagar «P10D», veker «P2W», månader «P6M» eller år «P1Y», frå 1 til 999.", message.Nn);
    }

    [Fact]
    public void A_number_or_unit_out_of_bounds_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new Frequency(0, FrequencyUnit.Days));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new Frequency(1000, FrequencyUnit.Days));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => new Frequency(1, (FrequencyUnit)9));
    }

    [Theory]
    [InlineData("P10D", "2018-05-14", "2018-05-24")]
    [InlineData("P2W", "2018-05-14", "2018-05-28")]
    [InlineData("P1M", "2018-01-31", "2018-02-28")]
    [InlineData("P2Y", "2016-02-29", "2018-02-28")]
    [InlineData("P1D", "9999-12-30", "9999-12-31")]
    [InlineData("P2D", "9999-12-30", "9999-12-31")]
    [InlineData("P1M", "9999-11-30", "9999-12-30")]
    [InlineData("P2M", "9999-11-30", "9999-12-31")]
    [InlineData("P1W", "9999-12-24", "9999-12-31")]
    [InlineData("P2W", "9999-12-24", "9999-12-31")]
    [InlineData("P1Y", "9998-12-01", "9999-12-01")]
    [InlineData("P2Y", "9998-12-01", "9999-12-31")]
    [InlineData("P1M", "9950-01-01", "9950-02-01")]
    public void A_day_so_long_after_another_is_a_day_of_the_calendar(string frequency, string day, string after) =>
        Assert.Equal(PartialDate.Parse(after).ExactDate, Frequency.Parse(frequency).After(PartialDate.Parse(day).Earliest));

    [Fact]
    public void The_default_is_daily() => Assert.Equal(Frequency.Parse("P1D"), default);

    [Fact]
    public void A_year_does_not_equal_twelve_months() => Assert.NotEqual(Frequency.Parse("P1Y"), Frequency.Parse("P12M"));

    [Fact]
    public void Is_read_and_written_without_allocating() => ScalarContract.AllocatesNothing<Frequency>("P3M");

    [Property]
    public void Round_trips(Frequency frequency)
    {
        ScalarContract.RoundTrips(frequency);
        ScalarContract.NeverOverruns(frequency);
    }

    [Property]
    public void Equality_holds(Frequency a, Frequency b) => EqualityContract.Holds(a, b);
}
