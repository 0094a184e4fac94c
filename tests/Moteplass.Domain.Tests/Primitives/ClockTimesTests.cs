using FsCheck.Xunit;
using NodaTime;

namespace Moteplass.Domain.Tests.Primitives;

public class ClockTimesTests
{
    [Theory]
    [InlineData("12:00-14:00")]
    [InlineData("18:00")]
    [InlineData("00:00-23:59")]
    public void Reads_a_beginning_and_an_end_or_a_beginning_alone(string text) => Assert.Equal(text, ClockTimes.Parse(text).ToString());

    [Fact]
    public void The_times_are_on_the_clock()
    {
        var times = ClockTimes.Parse("09:05-15:30");

        Assert.Equal(new LocalTime(9, 5), times.Start);
        Assert.Equal(new LocalTime(15, 30), times.End);
        Assert.Null(ClockTimes.Parse("09:05").End);
        Assert.Equal(times, new ClockTimes(new LocalTime(9, 5), new LocalTime(15, 30)));
    }

    [Theory]
    [InlineData("", "a time of day is missing")]
    [InlineData("-14:00", "a time of day is missing")]
    [InlineData("12:00-", "a time of day is missing")]
    [InlineData("9:00", "a time of day is not two digits, a colon and two digits")]
    [InlineData("09.00", "a time of day is not two digits, a colon and two digits")]
    [InlineData("12:00–14:00", "a time of day is not two digits, a colon and two digits")]
    [InlineData("24:00", "the hour is above 23, or the minute above 59")]
    [InlineData("12:60", "the hour is above 23, or the minute above 59")]
    [InlineData("94:00", "the hour is above 23, or the minute above 59")]
    [InlineData("12:94", "the hour is above 23, or the minute above 59")]
    [InlineData("14:00-12:00", "the end is not after the start")]
    [InlineData("12:00-12:00", "the end is not after the start")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<ClockTimes>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<ClockTimes>("24:00");

        Assert.Equal(
            "'24:00' is not a time of day: the hour is above 23, or the minute above 59. Allowed: start and end on the same day '12:00-14:00', or the start alone '18:00'.",
            message.En);
        Assert.Equal(
            "«24:00» er ikke et klokkeslett: timen er over 23, eller minuttet er over 59. Tillatt: start og slutt samme dag «12:00-14:00», eller bare starten «18:00».",
            message.Nb);
        Assert.Equal(
            "«24:00» er ikkje eit klokkeslett: timen er over 23, eller minuttet er over 59. Tillate: start og slutt same dag «12:00-14:00», eller berre starten «18:00».",
            message.Nn);
    }

    [Fact]
    public void Times_that_are_no_whole_minutes_or_backwards_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("start", () => new ClockTimes(new LocalTime(9, 0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => new ClockTimes(new LocalTime(9, 0), new LocalTime(9, 0, 30)));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => new ClockTimes(new LocalTime(9, 0), new LocalTime(9, 0)));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => new ClockTimes(new LocalTime(0, 0), new LocalTime(0, 0)));
    }

    [Fact]
    public void The_default_is_midnight_without_an_end() => Assert.Equal(ClockTimes.Parse("00:00"), default);

    [Fact]
    public void Is_read_and_written_without_allocating() => ScalarContract.AllocatesNothing<ClockTimes>("12:00-14:00");

    [Property]
    public void Round_trips(ClockTimes times)
    {
        ScalarContract.RoundTrips(times);
        ScalarContract.NeverOverruns(times);
    }

    [Property]
    public void Equality_and_order_hold(ClockTimes a, ClockTimes b, ClockTimes c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);
}
