using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

public sealed class LineCounterTests
{
    [Fact]
    public void Lines_and_columns_are_counted_from_one_in_bytes()
    {
        var lines = new LineCounter("ab\n\r\næ1\n"u8);

        Assert.Equal(new SourcePosition(1, 1), lines.At(0));
        Assert.Equal(new SourcePosition(1, 3), lines.At(2));
        Assert.Equal(new SourcePosition(1, 3), lines.At(2));
        Assert.Equal(new SourcePosition(2, 1), lines.At(3));
        Assert.Equal(new SourcePosition(3, 3), lines.At(7));
        Assert.Equal(new SourcePosition(4, 1), lines.At(9));
    }
}
