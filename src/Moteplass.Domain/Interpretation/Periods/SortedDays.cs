namespace Moteplass.Domain.Interpretation;

/// <summary>Days in order, as numbers.</summary>
internal static class SortedDays
{
    /// <summary>How many are no later than a day.</summary>
    public static int CountUpTo(ReadOnlySpan<int> sorted, int day)
    {
        (int from, int to) = (0, sorted.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = sorted[middle] <= day ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>How many are before a day.</summary>
    public static int CountBefore(ReadOnlySpan<int> sorted, int day) => day == int.MinValue ? 0 : CountUpTo(sorted, day - 1);
}
