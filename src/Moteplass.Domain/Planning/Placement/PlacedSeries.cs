namespace Moteplass.Domain.Planning;

/// <summary>The days that a series has been given.</summary>
/// <param name="Days">The days in order, the fixed ones among them.</param>
/// <param name="Cost">What they cost.</param>
/// <param name="Missing">How many meetings found no day.</param>
internal sealed record PlacedSeries(int[] Days, long Cost, int Missing)
{
    private const long OneMissing = 10_000_000;

    /// <summary>How far it is from ideal, in millionths of evenness; a missing meeting is worse than anything else.</summary>
    public long ValueIn(PlacementSeries series) => (Missing * OneMissing) + series.Weighed(Cost);
}
