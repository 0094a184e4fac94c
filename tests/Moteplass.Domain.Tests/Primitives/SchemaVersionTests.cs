using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public sealed class SchemaVersionTests
{
    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("1.10", 1, 10)]
    [InlineData("999.999", 999, 999)]
    public void Reads_two_numbers(string text, int major, int minor)
    {
        var version = SchemaVersion.Parse(text);

        Assert.Equal((major, minor), (version.Major, version.Minor));
        Assert.Equal(text, version.ToString());
        Assert.Equal(new SchemaVersion(major, minor), version);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("0.1")]
    [InlineData("01.1")]
    [InlineData("1.01")]
    [InlineData("1.0.0")]
    [InlineData("1000.0")]
    [InlineData("1.1000")]
    [InlineData("1.-1")]
    [InlineData("+1.0")]
    [InlineData(" 1.0")]
    [InlineData("1,0")]
    [InlineData("v1.0")]
    public void Refuses_anything_else_and_says_why(string text) => ScalarContract.Refuses<SchemaVersion>(text, "it is not two numbers below 1000 with a full stop between");

    [Fact]
    public void Numbers_beyond_what_is_written_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("major", () => new SchemaVersion(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("major", () => new SchemaVersion(1000, 1));
        Assert.Throws<ArgumentOutOfRangeException>("minor", () => new SchemaVersion(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("minor", () => new SchemaVersion(1, 1000));
    }

    [Fact]
    public void The_default_is_the_first_version_and_the_current_one()
    {
        Assert.Equal(new SchemaVersion(1, 0), default);
        Assert.Equal("1.0", SchemaVersion.Current.ToString());
    }

    [Fact]
    public void Sorts_by_its_numbers_and_not_by_its_text() => Assert.Equal(
        ["1.2", "1.10", "2.0", "10.0"],
        new[] { "10.0", "1.10", "2.0", "1.2" }.Select(text => SchemaVersion.Parse(text)).Order().Select(version => version.ToString()));

    [Property]
    public void Round_trips(SchemaVersion version)
    {
        ScalarContract.RoundTrips(version);
        ScalarContract.NeverOverruns(version);
    }

    [Property]
    public void Equality_and_order_hold(SchemaVersion a, SchemaVersion b, SchemaVersion c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);
}
