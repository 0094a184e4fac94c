namespace Moteplass.Domain.Planning;

/// <summary>The best days for meetings that each have a window of their own, and perhaps a day to be near, exactly.</summary>
/// <remarks>A day away from the target costs twice the number of meetings, which is what moving a meeting a day from its even place costs.</remarks>
internal static class NearestPlacement
{
    private const long None = long.MaxValue;

    /// <inheritdoc cref="ExactPlacement.Find"/>
    public static long? Find(PlacementSeries series, MeetingWindows windows, DaySet free, int[] penalties, int[] result)
    {
        int n = windows.Count;
        int[] days = [.. free.Days()];
        if (n == 0 || days.Length < n)
        {
            return n == 0 ? 0 : null;
        }

        var isFixed = new HashSet<int>(series.Fixed);
        int[][] before = [.. Enumerable.Range(0, n).Select(_ => new int[days.Length])];
        long[] cost = [];
        for (int k = 0; k < n; k++)
        {
            cost = Next(k, k == 0 ? null : cost, days, windows, n, penalties, isFixed, before[k]);
        }

        int at = -1;
        for (int j = 0; j < days.Length; j++)
        {
            bool isLast = series.Fixed.Length == 0 || days[j] >= series.Fixed[^1];
            at = isLast && cost[j] != None && (at < 0 || cost[j] < cost[at]) ? j : at;
        }

        if (at < 0)
        {
            return null;
        }

        long best = cost[at];
        for (int k = n - 1; k >= 0; k--)
        {
            result[k] = days[at];
            at = before[k][at];
        }

        return best;
    }

    /// <summary>What given days cost.</summary>
    public static long CostOf(MeetingWindows windows, int[] days, int[] penalties) =>
        days.Select((day, k) => CostOn(day, k < windows.Count ? windows.Targets![k] : -1, days.Length, penalties)).Sum();

    private static long[] Next(
        int k, long[]? last, int[] days, MeetingWindows windows, int n, int[] penalties, HashSet<int> isFixed, int[] before)
    {
        var cost = new long[days.Length];
        (long least, int by, bool isOpen) = (None, -1, true);
        for (int j = 0; j < days.Length; j++)
        {
            long sofar = last is null ? (isOpen ? 0 : None) : least;
            cost[j] = sofar == None || days[j] < windows.Low[k] || days[j] > windows.High[k]
                ? None
                : sofar + CostOn(days[j], windows.Targets![k], n, penalties);
            before[j] = by;

            // No fixed day is passed over: after one, only what ends on it counts.
            if (isFixed.Contains(days[j]))
            {
                (least, by, isOpen) = (None, -1, false);
            }

            if (last is not null && last[j] < least)
            {
                (least, by) = (last[j], j);
            }
        }

        return cost;
    }

    private static long CostOn(int day, int target, int n, int[] penalties) =>
        (long)n * (penalties[day] + (target < 0 ? 0 : 2 * Math.Abs(day - target)));
}
