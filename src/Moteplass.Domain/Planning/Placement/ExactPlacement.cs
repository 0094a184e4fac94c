namespace Moteplass.Domain.Planning;

/// <summary>The best days for one series given the others, exactly.</summary>
/// <remarks>
/// <para>With n meetings on a circle of L days, a plan costs Σ|n·g − L| over its gaps g, and n times the penalty of each of its days: whole numbers. The
/// deviations n·g − L add up to 0 round the circle, so that each sum of some that follow one another is within ±½Σ|n·g − L|: in a plan that
/// costs less than R, the k-th day is within R/2n of its even place. So days are looked for within R. What is found is the best there is; if nothing is
/// found, R is quadrupled, and if R takes in everything, there is nothing.</para>
/// <para>The first of several that are equally good is taken, so that ties go to earlier days.</para>
/// </remarks>
internal sealed class ExactPlacement
{
    private const int FirstRadiusInDays = 16;
    private const long None = long.MaxValue;

    private int[] _days = [];
    private int[] _nextFixed = [];
    private int _count;
    private long[] _cost = [];
    private int[] _before = [];

    /// <summary>How many steps from one day to a next have been tried.</summary>
    public long Steps { get; private set; }

    /// <summary>Finds the best days.</summary>
    /// <param name="series">The series; its days are not looked at.</param>
    /// <param name="windows">The windows of as many meetings as are to be placed.</param>
    /// <param name="free">The days that may be taken, the fixed ones among them.</param>
    /// <param name="penalties">For each day, what is given up on it.</param>
    /// <param name="result">Takes the days, in order.</param>
    /// <returns>What they cost, or null if there are none.</returns>
    public long? Find(PlacementSeries series, MeetingWindows windows, DaySet free, int[] penalties, int[] result)
    {
        Take(series, free);
        if (_count < windows.Count || windows.Count == 0 || windows.FirstWithoutDay(free) >= 0)
        {
            return windows.Count == 0 ? 0 : null;
        }

        long n = windows.Count;
        int mostPenalty = 0;
        for (int i = 0; i < _count; i++)
        {
            mostPenalty = Math.Max(mostPenalty, penalties[_days[i]]);
        }

        if (_cost.Length < n * _count)
        {
            _cost = new long[n * _count];
            _before = new int[n * _count];
        }

        long most = (2L * series.Length * Math.Max(n - 1, 1)) + (n * n * mostPenalty) + 1;
        for (long radius = Math.Min(most, FirstRadiusInDays * n); ; radius = Math.Min(most, radius * 4))
        {
            long best = Within(series, windows, penalties, result, radius);
            if (best != None || radius == most)
            {
                return best == None ? null : best;
            }
        }
    }

    /// <summary>What days cost that are given.</summary>
    public static long CostOf(PlacementSeries series, int[] days, int[] penalties)
    {
        long n = days.Length;
        long cost = 0;
        for (int i = 0; i < n; i++)
        {
            long gap = i + 1 < n ? days[i + 1] - days[i] : series.Length - days[i] + days[0];
            cost += Math.Abs((n * gap) - series.Length) + (n * penalties[days[i]]);
        }

        return cost;
    }

    private void Take(PlacementSeries series, DaySet free)
    {
        if (_days.Length < free.Length)
        {
            _days = new int[free.Length];
            _nextFixed = new int[free.Length];
        }

        _count = 0;
        for (int day = free.Next(series.From); day >= 0 && day < series.From + series.Length; day = free.Next(day + 1))
        {
            _days[_count++] = day;
        }

        // Of each day, the place of the first fixed one after it: no fixed day is passed over.
        int next = _count;
        int fixedLeft = series.Fixed.Length;
        for (int i = _count - 1; i >= 0; i--)
        {
            _nextFixed[i] = next;
            if (fixedLeft > 0 && series.Fixed[fixedLeft - 1] == _days[i])
            {
                (next, fixedLeft) = (i, fixedLeft - 1);
            }
        }
    }

    private long Within(PlacementSeries series, MeetingWindows windows, int[] penalties, int[] result, long radius)
    {
        long best = radius;
        bool isFound = false;
        (int n, int length, int start) = (windows.Count, series.Length, series.From);
        (int firstFixed, int lastFixed) = series.Fixed is [var one, ..] ? (one, series.Fixed[^1]) : (int.MaxValue, -1);
        Span<int> from = stackalloc int[n];
        Span<int> to = stackalloc int[n];
        for (int f = 0; f < _count && n * (long)(_days[f] - start) < length + (best / 2) + 1 && _days[f] <= firstFixed; f++)
        {
            int first = _days[f];
            if (first < windows.Low[0] || first > windows.High[0] || (long)n * penalties[first] >= best)
            {
                continue;
            }

            (from[0], to[0]) = (f, f + 1);
            _cost[f] = (long)n * penalties[first];
            if (!Continue(windows, penalties, length, best, from, to))
            {
                continue;
            }

            int last = (n - 1) * _count;
            for (int j = from[n - 1]; j < to[n - 1]; j++)
            {
                if (_cost[last + j] >= best || _days[j] < lastFixed)
                {
                    continue;
                }

                long cost = _cost[last + j] + Math.Abs(((long)n * (length - _days[j] + first)) - length);
                if (cost < best)
                {
                    (best, isFound) = (cost, true);
                    Keep(result, n, j);
                }
            }
        }

        return isFound ? best : None;
    }

    /// <summary>The least cost of the second to the last meeting on each of their days, from one first day; false if one of them finds none.</summary>
    private bool Continue(MeetingWindows windows, int[] penalties, int length, long best, Span<int> from, Span<int> to)
    {
        int n = windows.Count;
        int first = _days[from[0]];
        for (int k = 1; k < n; k++)
        {
            long half = best / 2;
            long least = Math.Max(first + Math.Max(k, CeilingOf((k * (long)length) - half, n)), windows.Low[k]);
            long mostDay = Math.Min(first + FloorOf((k * (long)length) + half, n), windows.High[k]);
            (int a, int b) = (PlaceOf(least), PlaceOf(mostDay + 1));
            (from[k], to[k]) = (a, b);
            bool isAny = false;
            for (int m = a; m < b; m++)
            {
                isAny |= Step(k, m, from[k - 1], to[k - 1], n, length, best, (long)n * penalties[_days[m]]);
            }

            if (!isAny)
            {
                return false;
            }
        }

        return true;
    }

    private bool Step(int k, int m, int from, int to, int n, int length, long best, long penalty)
    {
        int before = (k - 1) * _count;
        (long least, int by) = (None, -1);
        for (int j = from; j < to && j < m; j++)
        {
            Steps++;
            long cost = _cost[before + j];
            if (cost >= best || m > _nextFixed[j])
            {
                continue;
            }

            cost += Math.Abs(((long)n * (_days[m] - _days[j])) - length) + penalty;
            if (cost < least)
            {
                (least, by) = (cost, j);
            }
        }

        _cost[(k * _count) + m] = least;
        _before[(k * _count) + m] = by;
        return least < best;
    }

    private void Keep(int[] result, int n, int last)
    {
        for (int k = n - 1, at = last; k >= 0; k--)
        {
            result[k] = _days[at];
            at = k > 0 ? _before[(k * _count) + at] : at;
        }
    }

    /// <summary>The place of the first day on or after a day.</summary>
    private int PlaceOf(long day)
    {
        (int a, int b) = (0, _count);
        while (a < b)
        {
            int middle = (a + b) / 2;
            (a, b) = _days[middle] < day ? (middle + 1, b) : (a, middle);
        }

        return a;
    }

    private static long CeilingOf(long number, long by) => -FloorOf(-number, by);

    private static long FloorOf(long number, long by) => number >= 0 ? number / by : -((-number + by - 1) / by);
}
