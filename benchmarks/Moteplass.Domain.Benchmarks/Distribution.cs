using System.Diagnostics;
using System.Globalization;

namespace Moteplass.Domain.Benchmarks;

/// <summary>
/// The times of one thing that is done again and again. The least of them is what it takes when nothing comes between: all else on a machine can
/// only add to it. Ratios are therefore those of the least.
/// </summary>
internal sealed class Distribution
{
    private readonly List<TimeSpan> _times = [];

    public TimeSpan Least => _times.Min();

    public TimeSpan Median => _times.Order().ElementAt(_times.Count / 2);

    /// <summary>What doing it allocates, at the least, in bytes.</summary>
    public long Allocated { get; private set; } = long.MaxValue;

    public void Add(TimeSpan time) => _times.Add(time);

    /// <summary>Does it once more.</summary>
    public void Add(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        action();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        Allocated = Math.Min(Allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        Add(time);
    }

    /// <summary>The least and the median in milliseconds, as two cells of a table.</summary>
    public override string ToString() => $"{Milliseconds(Least)} | {Milliseconds(Median)}";

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString(time.TotalMilliseconds < 10 ? "f3" : "f1", CultureInfo.InvariantCulture);
}
