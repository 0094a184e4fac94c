namespace Moteplass.Domain.Interpretation;

/// <summary>Times, each from a first to a last day, of which it is asked again and again whether any of them has a day.</summary>
internal sealed class PossibleTimes
{
    private readonly int[] _starts;

    // Of the times that have begun by each start, the last day of all.
    private readonly int[] _lasting;

    /// <param name="times">The first and the last day of each, as day numbers of <see cref="ValidityPeriod"/>.</param>
    public PossibleTimes(IEnumerable<(int First, int Last)> times)
    {
        (int First, int Last)[] sorted = [.. times.Order()];
        _starts = [.. sorted.Select(time => time.First)];
        _lasting = [.. sorted.Select(time => time.Last)];
        for (int i = 1; i < _lasting.Length; i++)
        {
            _lasting[i] = Math.Max(_lasting[i], _lasting[i - 1]);
        }
    }

    public bool IsEmpty => _starts.Length == 0;

    public bool Has(int day) => SortedDays.CountUpTo(_starts, day) is > 0 and var begun && _lasting[begun - 1] >= day;
}
