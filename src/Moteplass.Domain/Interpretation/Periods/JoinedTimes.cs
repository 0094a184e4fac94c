namespace Moteplass.Domain.Interpretation;

/// <summary>Times, each from a first to a last day, that are joined where they overlap.</summary>
internal sealed class JoinedTimes
{
    private readonly List<(int First, int Last)> _joined = [];
    private readonly int[] _lasts;

    /// <param name="times">The first and the last day of each, as day numbers of <see cref="ValidityPeriod"/>; none where the first is after the last.</param>
    public JoinedTimes(IEnumerable<(int First, int Last)> times)
    {
        (int First, int Last)[] all = [.. times.Order()];
        IsEmpty = all.Length == 0;
        foreach ((int first, int last) in all.Where(time => time.First <= time.Last))
        {
            if (_joined is [.., var before] && first <= before.Last)
            {
                _joined[^1] = (before.First, Math.Max(before.Last, last));
            }
            else
            {
                _joined.Add((first, last));
            }
        }

        _lasts = [.. _joined.Select(time => time.Last)];
    }

    /// <summary>Whether there are none at all, not even of no day.</summary>
    public bool IsEmpty { get; }

    public bool Has(int day) => SortedDays.CountBefore(_lasts, day) is var ended && ended < _joined.Count && _joined[ended].First <= day;

    /// <summary>How many of some days, which are in order, it has.</summary>
    public int Count(int[] sorted) => _joined.Sum(time => SortedDays.CountUpTo(sorted, time.Last) - SortedDays.CountBefore(sorted, time.First));
}
