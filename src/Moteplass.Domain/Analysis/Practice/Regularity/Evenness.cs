using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>How evenly dates are spread over an interval (jevnhet).</summary>
/// <remarks>
/// Of n dates in an interval of L days, taken as a circle so that the gap from the last date runs on to the first: with the n gaps g, which
/// add up to L, the evenness is 1 − Σ|g − L/n| / (2L(1 − 1/n)). It is 1 for equal gaps, 0 where all dates are one day, and does not change
/// when all dates are moved round the circle together.
/// </remarks>
public static class Evenness
{
    /// <summary>Works out the evenness of dates.</summary>
    /// <param name="dates">The dates, in any order.</param>
    /// <param name="interval">The interval in which they lie, both days included.</param>
    /// <returns>From 0 to 1, or null for fewer than two dates.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside the interval.</exception>
    public static double? Of(IEnumerable<LocalDate> dates, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(interval);
        interval = interval.InIso();
        LocalDate[] sorted = [.. dates.Select(date => date.InIso()).Order()];
        foreach (LocalDate date in sorted)
        {
            if (!interval.Contains(date))
            {
                throw new ArgumentOutOfRangeException(nameof(dates), date, $"The date is outside the interval {interval.Start:uuuu-MM-dd} to {interval.End:uuuu-MM-dd}.");
            }
        }

        return sorted.Length < 2 ? null : Of(sorted, interval.Length);
    }

    /// <remarks>The formula times n, so that all but the last division is exact.</remarks>
    private static double Of(LocalDate[] sorted, int length)
    {
        long count = sorted.Length;
        long off = 0;
        for (int i = 0; i < count; i++)
        {
            int gap = i + 1 < count
                ? Period.DaysBetween(sorted[i], sorted[i + 1])
                : length - Period.DaysBetween(sorted[0], sorted[i]);
            off += Math.Abs((gap * count) - length);
        }

        return 1 - ((double)off / (2 * length * (count - 1)));
    }
}
