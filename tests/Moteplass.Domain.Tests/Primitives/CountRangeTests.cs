using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class CountRangeTests
{
    private const int Limit = 1_000_000_000;

    [Theory]
    [InlineData("20", "20", 20, 20, false)]
    [InlineData("0", "0", 0, 0, false)]
    [InlineData("60-70", "60-70", 60, 70, false)]
    [InlineData("~30", "~30", 30, 30, true)]
    [InlineData("~60-70", "~60-70", 60, 70, true)]
    [InlineData("4..", "4..", 4, null, false)]
    [InlineData("~4..", "~4..", 4, null, true)]
    [InlineData("..14", "..14", 0, 14, false)]
    [InlineData("~..14", "~..14", 0, 14, true)]
    [InlineData("0-14", "..14", 0, 14, false)]
    [InlineData("5-5", "5", 5, 5, false)]
    [InlineData("..0", "0", 0, 0, false)]
    [InlineData("0..", "0..", 0, null, false)]
    [InlineData("1000000000", "1000000000", Limit, Limit, false)]
    public void Reads_every_form_and_writes_one(string text, string canonical, int minimum, int? maximum, bool isApproximate)
    {
        Assert.True(CountRange.TryParse(text, out CountRange range));

        Assert.Equal(CountRange.Parse(text), range);
        Assert.Equal((minimum, maximum, isApproximate), (range.Minimum, range.Maximum, range.IsApproximate));
        Assert.Equal(canonical, range.ToString());
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("~", "a number is missing")]
    [InlineData("..", "a number is missing")]
    [InlineData("-5", "a number is missing")]
    [InlineData("5-", "a number is missing")]
    [InlineData("+5", "a number has characters other than the digits 0–9")]
    [InlineData("5 ", "a number has characters other than the digits 0–9")]
    [InlineData("1.5", "a number has characters other than the digits 0–9")]
    [InlineData("1,000", "a number has characters other than the digits 0–9")]
    [InlineData("4..9", "a number has characters other than the digits 0–9")]
    [InlineData("4...", "a number has characters other than the digits 0–9")]
    [InlineData("5-6-7", "a number has characters other than the digits 0–9")]
    [InlineData("5–6", "a number has characters other than the digits 0–9")]
    [InlineData("30~", "a number has characters other than the digits 0–9")]
    [InlineData("~~30", "a number has characters other than the digits 0–9")]
    [InlineData("٣", "a number has characters other than the digits 0–9")]
    [InlineData("007", "a number has a leading zero")]
    [InlineData("5-06", "a number has a leading zero")]
    [InlineData("1000000001", "a number is above 1,000,000,000")]
    [InlineData("..9999999999", "a number is above 1,000,000,000")]
    [InlineData("18446744073709551621", "a number is above 1,000,000,000")]
    [InlineData("70-60", "the minimum is above the maximum")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<CountRange>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<CountRange>("70-60");

        Assert.Equal(
            "'70-60' is not a count range: the minimum is above the maximum. Allowed: a count '20', a range '60-70', at least '4..' or at most '..14', with '~' in front if it is approximate.",
            message.En);
        Assert.Equal(
            "«70-60» er ikke et antall: den nedre grensen er over den øvre. Tillatt: et antall «20», et spenn «60-70», minst «4..» eller høyst «..14», med «~» foran når det er omtrentlig.",
            message.Nb);
        Assert.Equal(
            "«70-60» er ikkje eit tal: den nedre grensa er over den øvre. Tillate: eit tal «20», eit spenn «60-70», minst «4..» eller høgst «..14», med «~» framfor når det er omtrentleg.",
            message.Nn);
    }

    [Fact]
    public void The_default_is_exactly_none()
    {
        Assert.Equal(CountRange.Exactly(0), default);
        Assert.True(default(CountRange).IsExact);
    }

    [Fact]
    public void Factories_give_what_the_text_gives()
    {
        Assert.Equal("20", CountRange.Exactly(20).ToString());
        Assert.Equal("~30", CountRange.About(30).ToString());
        Assert.Equal("4..", CountRange.AtLeast(4).ToString());
        Assert.Equal("..14", CountRange.AtMost(14).ToString());
        Assert.Equal("60-70", CountRange.Between(60, 70).ToString());
    }

    [Fact]
    public void Refuses_bounds_that_are_negative_too_large_or_backwards()
    {
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => CountRange.AtLeast(-1));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => CountRange.AtMost(-1));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => CountRange.Between(70, 60));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => CountRange.AtLeast(Limit + 1));
        Assert.Throws<ArgumentOutOfRangeException>("maximum", () => CountRange.AtMost(Limit + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountRange.Exactly(-1));
    }

    [Theory]
    [InlineData("20", true)]
    [InlineData("~20", false)]
    [InlineData("20-21", false)]
    [InlineData("20..", false)]
    public void Only_one_count_stated_flatly_is_exact(string text, bool expected) => Assert.Equal(expected, CountRange.Parse(text).IsExact);

    [Theory]
    [InlineData("4..", 4, true, null)]
    [InlineData("4..", 5, null, null)]
    [InlineData("4..", 3, true, false)]
    [InlineData("..14", 14, null, true)]
    [InlineData("..14", 15, false, true)]
    [InlineData("20", 20, true, true)]
    [InlineData("~20", 1, null, null)]
    [InlineData("~20", 100, null, null)]
    public void Says_whether_it_reaches_and_passes_a_count(string text, int count, bool? isAtLeast, bool? isAtMost)
    {
        CountRange range = CountRange.Parse(text);

        Assert.Equal((isAtLeast, isAtMost), (range.IsAtLeast(count), range.IsAtMost(count)));
    }

    [Theory]
    [InlineData("5", "4", true)]
    [InlineData("4", "4", false)]
    [InlineData("4..", "..3", true)]
    [InlineData("..3", "3..", false)]
    [InlineData("2-5", "4", null)]
    [InlineData("~100", "1", null)]
    [InlineData("100", "~1", null)]
    public void Says_whether_it_surely_exceeds_another(string text, string other, bool? expected) =>
        Assert.Equal(expected, CountRange.Parse(text).Exceeds(CountRange.Parse(other)));

    [Theory]
    [InlineData("60-70", "5", "65-75")]
    [InlineData("4..", "..14", "4..")]
    [InlineData("~1", "2", "~3")]
    [InlineData("..2", "..3", "..5")]
    public void Adds_bound_by_bound(string left, string right, string sum) =>
        Assert.Equal(sum, (CountRange.Parse(left) + CountRange.Parse(right)).ToString());

    [Theory]
    [InlineData("1000000000", "1")]
    [InlineData("1000000000..", "1..")]
    [InlineData("..1000000000", "..1")]
    public void Refuses_to_add_beyond_the_limit(string left, string right) =>
        Assert.Throws<OverflowException>(() => CountRange.Parse(left) + CountRange.Parse(right));

    [Fact]
    public void Sorts_by_minimum_then_maximum_then_exact_before_approximate()
    {
        string[] expected = ["0", "..14", "0..", "4", "~4", "4-6", "4..", "5"];

        Assert.Equal(expected, expected.Reverse().Select(text => CountRange.Parse(text)).Order().Select(range => range.ToString()));
    }

    [Property]
    public void Adding_is_commutative(CountRange a, CountRange b) => Assert.Equal(Sum(a, b), Sum(b, a));

    [Property]
    public void Adding_is_associative_where_no_step_overflows(CountRange a, CountRange b, CountRange c)
    {
        (CountRange? one, CountRange? other) = (Sum(Sum(a, b), c), Sum(a, Sum(b, c)));

        Assert.True(one is null || other is null || one == other, $"{one} is not {other}");
    }

    [Property]
    public void Adding_none_changes_nothing(CountRange range) => Assert.Equal(range, range.Add(default));

    [Property]
    public void Compares_as_every_possible_count_does(CountRange one, CountRange other, byte count)
    {
        int[] cases = Some(one);
        (int Mine, int Its)[] pairs = [.. cases.SelectMany(_ => Some(other), (mine, its) => (mine, its))];

        Assert.Equal(one.IsApproximate ? null : ThreeValued.Judge(cases, each => each >= count), one.IsAtLeast(count));
        Assert.Equal(one.IsApproximate ? null : ThreeValued.Judge(cases, each => each <= count), one.IsAtMost(count));
        Assert.Equal(one.IsApproximate || other.IsApproximate ? null : ThreeValued.Judge(pairs, each => each.Mine > each.Its), one.Exceeds(other));
    }

    [Theory]
    [InlineData("~60-70")]
    [InlineData("4..")]
    public void Is_read_and_written_without_allocating(string text) => ScalarContract.AllocatesNothing<CountRange>(text);

    [Property]
    public void Round_trips(CountRange range)
    {
        ScalarContract.RoundTrips(range);
        ScalarContract.NeverOverruns(range);
    }

    [Theory]
    [InlineData("2-3", 2, 4, "4-12")]
    [InlineData("~2", 3, 3, "~6")]
    [InlineData("2..", 2, 2, "4..")]
    [InlineData("2..", 0, 0, "0")]
    [InlineData("500000000", 2, 2, "1000000000")]
    [InlineData("500000001", 2, 2, "1000000000..")]
    [InlineData("500000001", 1, 2, "500000001..")]
    public void So_many_times_a_count_is_bounded_by_the_limit(string count, int least, int most, string times) =>
        Assert.Equal(times, CountRange.Parse(count).Times(least, most).ToString());

    [Theory]
    [InlineData("999999999", "1000000000")]
    [InlineData("1000000000", "1000000000..")]
    public void A_sum_beyond_what_can_be_stated_has_no_upper_bound(string other, string expected) =>
        Assert.Equal(expected, CountRange.Sum([CountRange.Parse("1"), CountRange.Parse(other)]).ToString());

    [Property]
    public void Equality_and_order_hold(CountRange a, CountRange b, CountRange c) => EqualityContract.HoldsInOrder(a, b, c);

    /// <summary>The bounds; for an open range a count higher than any other in the question.</summary>
    private static int[] Some(CountRange range) => [range.Minimum, range.Maximum ?? int.MaxValue];

    private static CountRange? Sum(CountRange? left, CountRange? right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
