namespace Moteplass.Domain;

/// <summary>The number in the middle (median).</summary>
internal static class Median
{
    /// <summary>The median of numbers; for an even number of them the mean of the two in the middle; null if there are none.</summary>
    public static double? Of(IEnumerable<int> numbers)
    {
        int[] sorted = [.. numbers.Order()];
        return sorted.Length == 0 ? null : ((double)sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
