namespace Moteplass.Domain.Interpretation;

/// <summary>Numbers that count from a first to a last day each, and what they come to on a day.</summary>
internal sealed class SumsOverTime
{
    private readonly (int[] Days, long[] Sums) _begun;
    private readonly (int[] Days, long[] Sums) _ended;

    public SumsOverTime(IEnumerable<(int First, int Last, long Number)> times)
    {
        (int First, int Last, long Number)[] all = [.. times.Where(time => time.First <= time.Last)];
        _begun = Sums(all.Select(time => (time.First, time.Number)));
        _ended = Sums(all.Select(time => (time.Last, time.Number)));
    }

    public long On(int day) => _begun.Sums[SortedDays.CountUpTo(_begun.Days, day)] - _ended.Sums[SortedDays.CountBefore(_ended.Days, day)];

    private static (int[] Days, long[] Sums) Sums(IEnumerable<(int Day, long Number)> numbers)
    {
        (int Day, long Number)[] sorted = [.. numbers.OrderBy(one => one.Day)];
        long[] sums = new long[sorted.Length + 1];
        for (int i = 0; i < sorted.Length; i++)
        {
            sums[i + 1] = sums[i] + sorted[i].Number;
        }

        return ([.. sorted.Select(one => one.Day)], sums);
    }
}
