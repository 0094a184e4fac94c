using System.Globalization;

namespace Moteplass.Domain.Tests;

/// <summary>
/// How the cost of something grows with the size of what it is done to, for one size, twice and four times it. What is counted is what the
/// thread allocates, not time: it is the same on every machine, however much else runs there.
/// </summary>
internal static class Growth
{
    // Work in n log n comes to about 2.2 for twice the size, and work in n² to 4.
    private const double MostForTwice = 2.5;

    /// <summary>Fails if what is done to twice as much costs more than about twice as much.</summary>
    /// <param name="size">The least of the three sizes.</param>
    /// <param name="make">Makes what it is done to, of a size; this is not counted.</param>
    /// <param name="work">What is done.</param>
    public static void IsLinear<T>(int size, Func<int, T> make, Action<T> work)
    {
        // What is made once for all is made before anything is counted.
        work(make(size));
        int[] sizes = [size, 2 * size, 4 * size];
        long[] costs = [.. sizes.Select(one => Cost(make(one), work))];

        Assert.True(
            costs[1] <= MostForTwice * costs[0] && costs[2] <= MostForTwice * costs[1],
            string.Create(CultureInfo.InvariantCulture, $"For the sizes {string.Join(", ", sizes)} it allocates {string.Join(", ", costs)} bytes."));
    }

    private static long Cost<T>(T value, Action<T> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work(value);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
