using Xunit.Sdk;

namespace Moteplass.Domain.Tests;

public sealed class GrowthTests
{
    [Fact]
    public void Work_in_proportion_passes_and_work_that_grows_with_the_square_fails()
    {
        Growth.IsLinear(1_000, size => size, size => Allocate(size));
        Growth.IsLinear(1_000, size => size, size => Allocate(size * (int)Math.Log2(size)));

        TrueException failure = Assert.Throws<TrueException>(() => Growth.IsLinear(100, size => size, size => Allocate(size * size)));

        Assert.Equal("For the sizes 100, 200, 400 it allocates 10024, 40024, 160024 bytes.", failure.Message);
    }

    private static void Allocate(int bytes) => GC.KeepAlive(new byte[bytes]);
}
