namespace Moteplass.Domain.Planning;

/// <summary>Places one series on the days that are left to it, with as many of its meetings as find a day.</summary>
internal sealed class SeriesPlacer
{
    private readonly ExactPlacement _exact = new();

    public long Steps => _exact.Steps;

    /// <param name="series">The series.</param>
    /// <param name="free">The days that are left to it, the fixed ones among them.</param>
    /// <param name="penalties">For each day, what is given up on it.</param>
    /// <param name="instead">The windows to use instead of its own, or null.</param>
    public PlacedSeries Place(PlacementSeries series, DaySet free, int[] penalties, MeetingWindows? instead = null)
    {
        MeetingWindows windows = instead ?? series.Windows;
        while (windows.Count > series.Fixed.Length)
        {
            if (Find(series, windows, free, penalties) is { } placed)
            {
                return placed with { Missing = series.Count - windows.Count };
            }

            (PlacedSeries? fewer, windows) = WithOneFewer(series, windows, free, penalties);
            if (fewer is not null)
            {
                return fewer with { Missing = series.Count - windows.Count };
            }
        }

        // What is fixed holds its days, however they lie.
        long cost = windows.Targets is null
            ? ExactPlacement.CostOf(series, series.Fixed, penalties)
            : NearestPlacement.CostOf(windows, series.Fixed, penalties);
        return new PlacedSeries(series.Fixed, series.Fixed.Length == 0 ? 0 : cost, series.Count - series.Fixed.Length);
    }

    private PlacedSeries? Find(PlacementSeries series, MeetingWindows windows, DaySet free, int[] penalties)
    {
        var days = new int[windows.Count];
        long? cost = windows.Targets is null
            ? _exact.Find(series, windows, free, penalties, days)
            : NearestPlacement.Find(series, windows, free, penalties, days);
        return cost is { } found ? new PlacedSeries(days, found, 0) : null;
    }

    /// <summary>The best with one meeting fewer, whichever of them that is; if there is none, without the first that finds no day.</summary>
    private (PlacedSeries? Best, MeetingWindows Windows) WithOneFewer(PlacementSeries series, MeetingWindows windows, DaySet free, int[] penalties)
    {
        (PlacedSeries? best, MeetingWindows chosen) = (null, windows);
        foreach (int meeting in windows.Distinct())
        {
            MeetingWindows fewer = windows.Without(meeting);
            if (fewer.Count > 0 && fewer.FirstWithoutDay(free) < 0 && Find(series, fewer, free, penalties) is { } found && (best is null || found.Cost < best.Cost))
            {
                (best, chosen) = (found, fewer);
            }
        }

        int without = windows.FirstWithoutDay(free);
        return best is null ? (null, windows.Without(without < 0 ? windows.Count - 1 : without)) : (best, chosen);
    }
}
