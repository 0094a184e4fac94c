using FsCheck;
using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class ShareTests
{
    [Theory]
    [InlineData("1/2", "1/2")]
    [InlineData("2/4", "1/2")]
    [InlineData("40/100", "2/5")]
    [InlineData("0/7", "0/1")]
    [InlineData("1000/1000", "1/1")]
    public void Reads_a_fraction_into_lowest_terms(string text, string lowest) => Assert.Equal(lowest, Share.Parse(text).ToString());

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("50%", "the slash is missing")]
    [InlineData("0.5", "the slash is missing")]
    [InlineData("1/", "a number is missing")]
    [InlineData("/2", "a number is missing")]
    [InlineData("1/0", "the denominator is 0")]
    [InlineData("3/2", "it is more than the whole")]
    [InlineData("1/1001", "a number is above 1000")]
    [InlineData("-1/2", "a number has characters other than the digits 0–9")]
    [InlineData("1/02", "a number has a leading zero")]
    [InlineData("1/2/3", "a number has characters other than the digits 0–9")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<Share>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<Share>("3/2");

        Assert.Equal(
            "'3/2' is not a share: it is more than the whole. Allowed: a fraction from '0/1' to '1/1', such as '1/2' or '2/3', with a denominator from 1 to 1000.",
            message.En);
        Assert.Equal(
            "«3/2» er ikke en andel: den er mer enn det hele. Tillatt: en brøk fra «0/1» til «1/1», som «1/2» eller «2/3», med en nevner fra 1 til 1000.",
            message.Nb);
        Assert.Equal(
            "«3/2» er ikkje ein andel: han er meir enn det heile. Tillate: ein brøk frå «0/1» til «1/1», som «1/2» eller «2/3», med ein nemnar frå 1 til 1000.",
            message.Nn);
    }

    [Theory]
    [InlineData("1/2", 9, 5, 5)]
    [InlineData("1/2", 8, 4, 5)]
    [InlineData("2/3", 9, 6, 7)]
    [InlineData("1/1", 4, 4, 5)]
    [InlineData("0/1", 4, 0, 1)]
    [InlineData("1/3", 0, 0, 1)]
    [InlineData("999/1000", int.MaxValue, 2145336164, 2145336164)]
    public void Of_a_whole_it_is_so_many_at_least_and_so_many_where_it_must_be_more(string share, int whole, int atLeast, int moreThan)
    {
        Assert.Equal(atLeast, Share.Parse(share).AtLeastOf(whole));
        Assert.Equal(moreThan, Share.Parse(share).MoreThanOf(whole));
    }

    [Fact]
    public void Numbers_out_of_bounds_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("denominator", () => new Share(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("denominator", () => new Share(1, 1001));
        Assert.Throws<ArgumentOutOfRangeException>("numerator", () => new Share(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("numerator", () => new Share(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>("whole", () => Share.Parse("1/2").AtLeastOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>("whole", () => Share.Parse("1/2").MoreThanOf(-1));
    }

    [Fact]
    public void More_than_all_of_the_largest_int_is_refused_by_name()
    {
        Assert.StartsWith(
            "No number that an int holds is more than all of 2,147,483,647.",
            Assert.Throws<ArgumentOutOfRangeException>("whole", () => new Share(1, 1).MoreThanOf(int.MaxValue)).Message,
            StringComparison.Ordinal);
        Assert.Equal(int.MaxValue, new Share(1, 1).MoreThanOf(int.MaxValue - 1));
        Assert.Equal(int.MaxValue, new Share(1, 1).AtLeastOf(int.MaxValue));
        Assert.Equal(1, new Share(0, 1).MoreThanOf(int.MaxValue));
    }

    [Fact]
    public void The_default_is_none() => Assert.Equal(Share.Parse("0/1"), default);

    [Fact]
    public void Is_read_and_written_without_allocating() => ScalarContract.AllocatesNothing<Share>("2/3");

    [Property]
    public void Round_trips(Share share)
    {
        ScalarContract.RoundTrips(share);
        ScalarContract.NeverOverruns(share);
    }

    [Property]
    public void At_least_and_more_than_enclose_the_share(Share share, NonNegativeInt whole)
    {
        long exact = (long)whole.Get * share.Numerator;
        Assert.True((long)share.AtLeastOf(whole.Get) * share.Denominator >= exact && ((long)share.AtLeastOf(whole.Get) - 1) * share.Denominator < exact);
        Assert.True((long)share.MoreThanOf(whole.Get) * share.Denominator > exact && ((long)share.MoreThanOf(whole.Get) - 1) * share.Denominator <= exact);
    }

    [Property]
    public void Equality_and_order_hold(Share a, Share b, Share c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);
}
