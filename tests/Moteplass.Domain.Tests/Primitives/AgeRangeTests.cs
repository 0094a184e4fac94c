using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class AgeRangeTests
{
    [Theory]
    [InlineData("13-25", "13-25", 13, 25)]
    [InlineData("..18", "..18", null, 18)]
    [InlineData("0-18", "0-18", 0, 18)]
    [InlineData("16..", "16..", 16, null)]
    [InlineData("16-150", "16-150", 16, 150)]
    [InlineData("18", "18", 18, 18)]
    [InlineData("18-18", "18", 18, 18)]
    [InlineData("0", "0", 0, 0)]
    [InlineData("..0", "..0", null, 0)]
    [InlineData("0..", "0..", 0, null)]
    [InlineData("..", "..", null, null)]
    public void Reads_ages_and_keeps_what_is_not_said_apart(string text, string canonical, int? minimum, int? maximum)
    {
        Assert.True(AgeRange.TryParse(text, out AgeRange ages));

        Assert.Equal(AgeRange.Parse(text), ages);
        Assert.Equal((minimum, maximum), (ages.Minimum, ages.Maximum));
        Assert.Equal(canonical, ages.ToString());
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("-5", "a number is missing")]
    [InlineData("13-", "a number is missing")]
    [InlineData("13–25", "a number has characters other than the digits 0–9")]
    [InlineData("13 - 25", "a number has characters other than the digits 0–9")]
    [InlineData("~18", "a number has characters other than the digits 0–9")]
    [InlineData("...", "a number has characters other than the digits 0–9")]
    [InlineData("18+", "a number has characters other than the digits 0–9")]
    [InlineData("07", "a number has a leading zero")]
    [InlineData("151", "an age is above 150")]
    [InlineData("..151", "an age is above 150")]
    [InlineData("25-13", "the minimum is above the maximum")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<AgeRange>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<AgeRange>("151");

        Assert.Equal(
            "'151' is not an age range: an age is above 150. Allowed: whole years from 0 to 150: '13-25', '..18' (not turned 19), '16..', one age '18' or any age '..'.",
            message.En);
        Assert.Equal(
            "«151» er ikke et aldersspenn: en alder er over 150. Tillatt: hele år fra 0 til 150: «13-25», «..18» (ikke fylt 19), «16..», én alder «18» eller enhver alder «..».",
            message.Nb);
        Assert.Equal(
            "«151» er ikkje eit aldersspenn: ein alder er over 150. Tillate: heile år frå 0 til 150: «13-25», «..18» (ikkje fylt 19), «16..», éin alder «18» eller kva alder som helst «..».",
            message.Nn);
    }

    [Fact]
    public void The_default_is_any_age()
    {
        Assert.Equal(AgeRange.Any, default);
        Assert.Equal("..", default(AgeRange).ToString());
        Assert.True(default(AgeRange).Contains(0) && default(AgeRange).Contains(150));
    }

    [Fact]
    public void Factories_give_what_the_text_gives()
    {
        Assert.Equal("18", AgeRange.Exactly(18).ToString());
        Assert.Equal("16..", AgeRange.AtLeast(16).ToString());
        Assert.Equal("..18", AgeRange.AtMost(18).ToString());
        Assert.Equal("13-25", AgeRange.Between(13, 25).ToString());
    }

    [Fact]
    public void Refuses_ages_that_are_negative_too_high_or_backwards()
    {
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => AgeRange.AtLeast(-1));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => AgeRange.AtLeast(151));
        Assert.Throws<ArgumentOutOfRangeException>("maximum", () => AgeRange.AtMost(-1));
        Assert.Throws<ArgumentOutOfRangeException>("maximum", () => AgeRange.AtMost(151));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => AgeRange.Between(25, 13));
    }

    [Theory]
    [InlineData("..18", 18, true)]
    [InlineData("..18", 19, false)]
    [InlineData("13-25", 12, false)]
    [InlineData("13-25", 13, true)]
    [InlineData("16..", 150, true)]
    [InlineData("16..", 151, false)]
    [InlineData("..", -1, false)]
    public void Contains_the_ages_between_its_bounds(string text, int age, bool expected) => Assert.Equal(expected, AgeRange.Parse(text).Contains(age));

    [Fact]
    public void A_bound_not_said_admits_the_same_ages_as_the_outermost_one_and_is_not_equal()
    {
        (AgeRange unsaid, AgeRange said) = (AgeRange.Parse("..18"), AgeRange.Parse("0-18"));

        Assert.NotEqual(unsaid, said);
        Assert.True(unsaid.Contains(said) && said.Contains(unsaid));
    }

    [Fact]
    public void Sorts_by_minimum_not_said_first_then_maximum_not_said_last()
    {
        string[] expected = ["..18", "..", "0", "0-18", "0..", "13-25", "13..", "18"];

        Assert.Equal(expected, expected.Reverse().Select(text => AgeRange.Parse(text)).Order().Select(ages => ages.ToString()));
    }

    [Property]
    public void Contains_and_overlaps_as_every_age_does(AgeRange one, AgeRange other)
    {
        int[] mine = [.. Enumerable.Range(-1, 153).Where(one.Contains)];
        int[] its = [.. Enumerable.Range(-1, 153).Where(other.Contains)];

        Assert.Equal(its.All(mine.Contains), one.Contains(other));
        Assert.Equal(its.Any(mine.Contains), one.Overlaps(other));
    }

    [Theory]
    [InlineData("13-25")]
    [InlineData("..18")]
    public void Is_read_and_written_without_allocating(string text) => ScalarContract.AllocatesNothing<AgeRange>(text);

    [Property]
    public void Round_trips(AgeRange ages)
    {
        ScalarContract.RoundTrips(ages);
        ScalarContract.NeverOverruns(ages);
    }

    [Property]
    public void Equality_and_order_hold(AgeRange a, AgeRange b, AgeRange c) => EqualityContract.HoldsInOrder(a, b, c);
}
