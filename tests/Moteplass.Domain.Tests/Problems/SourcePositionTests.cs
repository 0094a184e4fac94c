using FsCheck.Xunit;
using Moteplass.Domain.Tests.Primitives;

namespace Moteplass.Domain.Tests.Problems;

public class SourcePositionTests
{
    [Fact]
    public void Is_written_as_line_and_column() => Cultures.Each(() => Assert.Equal("12:5", new SourcePosition(12, 5).ToString()));

    [Fact]
    public void The_default_is_before_every_place_in_a_file() => Assert.True(default(SourcePosition) < new SourcePosition(1, 1));

    [Theory]
    [InlineData(0, 1, "line")]
    [InlineData(1, 0, "column")]
    [InlineData(-1, -1, "line")]
    public void Is_counted_from_one(int line, int column, string wrong) => Assert.Throws<ArgumentOutOfRangeException>(wrong, () => new SourcePosition(line, column));

    [Fact]
    public void Sorts_by_line_then_column() => Assert.Equal(
        [new(1, 9), new(2, 1), new(2, 3)],
        new SourcePosition[] { new(2, 3), new(1, 9), new(2, 1) }.Order());

    [Property]
    public void Equality_and_order_hold(SourcePosition a, SourcePosition b, SourcePosition c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);

    [Fact]
    public void Only_the_default_is_the_default()
    {
        Assert.True(default(SourcePosition).IsDefault);
        Assert.False(new SourcePosition(1, 1).IsDefault);
    }
}
