using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>Makes of a draft what days are found for.</summary>
internal sealed class SeriesBuilder(PlanDays days, PlanResources resources, IReadOnlyDictionary<Attendee, int> places, Revision revision)
{
    private readonly SeriesPlacer _placer = new();

    /// <summary>How many meetings of a series find no day, and what the others cost, if there were no other series.</summary>
    public (int Missing, long Cost) CostAlone(SeriesDraft draft) => CostAlone(Build(draft));

    /// <summary>The series as days are found for it.</summary>
    public PlacementSeries Build(SeriesDraft draft)
    {
        MeetingView[] held = [.. draft.OnDays.Where(view => !revision.HasMoved(view))];
        int moved = draft.OnDays.Length - held.Length;
        int[] onDays = [.. held.Select(view => days.Of(view.Day!.Value)).Distinct().Order()];
        DaySet free = draft.Days.Copy();
        DaySet life = draft.Life.Copy();
        foreach (int day in onDays)
        {
            free.Add(day);
            life.Add(day);
        }

        (int first, int last) = Ends(life);
        PlannedUnit[] coarse = [.. draft.Coarse.Select(view => Window(view, first, last))];
        var series = new PlacementSeries
        {
            Windows = draft.Own is { } own
                ? WindowsFinder.Own(WithCoarse(own, coarse, moved, onDays, first, last), onDays)
                : WindowsFinder.Even(draft.Asked - (held.Length - onDays.Length), first, last, draft.Rates, onDays, coarse.Length + moved),
            Days = free,
            Fixed = onDays,
            Penalties = draft.Penalties,
            From = first,
            Length = last - first + 1,
            Attendees = resources.Places(draft, places),
        };
        PlannedUnit[] inner = draft.Own is null ? [.. draft.Inner.Concat(coarse).Where(unit => unit.First > first || unit.Last < last).OrderBy(unit => unit.Last).ThenBy(unit => unit.First)] : [];
        MeetingWindows relaxed = series.Windows;
        var narrowed = new HashSet<int>();
        foreach (PlannedUnit unit in inner)
        {
            series = WithInner(series, unit, narrowed);
        }

        return inner.Length > 1 ? With(series, series.Windows, relaxed) : series;
    }

    private static (int First, int Last) Ends(DaySet life)
    {
        int first = life.Next(0);
        int last = first;
        for (int day = first; day >= 0; day = life.Next(day + 1))
        {
            last = day;
        }

        return (first, last);
    }

    /// <summary>The days of a date that is coarser than a day; of an approximate one, any.</summary>
    private PlannedUnit Window(MeetingView view, int first, int last) => view.Date is { IsApproximate: false } date
        ? new PlannedUnit(Math.Max(first, days.Of(date.Earliest)), Math.Min(last, days.Of(date.Latest)), 1)
        : new PlannedUnit(first, last, 1);

    /// <summary>A coarse date is one of the series' own where it meets one; else, and for what moves, there is one more.</summary>
    private static IEnumerable<PlannedUnit> WithCoarse(PlannedUnit[] own, PlannedUnit[] coarse, int moved, int[] onDays, int first, int last)
    {
        var units = own.ToList();
        foreach (PlannedUnit date in coarse)
        {
            int found = units.FindIndex(unit => unit.First <= date.Last && date.First <= unit.Last && (unit.First < date.First || unit.Last > date.Last));
            if (found < 0)
            {
                units.Add(date);
            }
            else
            {
                units[found] = units[found] with { First = Math.Max(units[found].First, date.First), Last = Math.Min(units[found].Last, date.Last) };
            }
        }

        int more = onDays.Length + coarse.Length + moved - units.Count;
        return units.Concat(Enumerable.Repeat(new PlannedUnit(first, last, 1), Math.Max(more, 0)));
    }

    /// <summary>One of the meetings is to be within some days: the one for which that costs least, of equals the first.</summary>
    private PlacementSeries WithInner(PlacementSeries series, PlannedUnit unit, HashSet<int> narrowed)
    {
        (PlacementSeries? best, int chosen) = (null, -1);
        (int Missing, long Cost) least = default;
        for (int k = 0; k < series.Count; k++)
        {
            (int low, int high) = (Math.Max(series.Windows.Low[k], unit.First), Math.Min(series.Windows.High[k], unit.Last));
            if (low > high || narrowed.Contains(k))
            {
                continue;
            }

            var windows = new MeetingWindows(
                [.. series.Windows.Low[..k], low, .. series.Windows.Low[(k + 1)..]], [.. series.Windows.High[..k], high, .. series.Windows.High[(k + 1)..]], null);
            PlacementSeries tried = With(series, windows, null);
            (int Missing, long Cost) cost = CostAlone(tried);
            if (best is null || cost.CompareTo(least) < 0)
            {
                (best, chosen, least) = (tried, k, cost);
            }
        }

        narrowed.Add(chosen);
        return best ?? series;
    }

    private (int Missing, long Cost) CostAlone(PlacementSeries series)
    {
        PlacedSeries placed = _placer.Place(series, series.Days, series.Penalties);
        return (placed.Missing, placed.Cost);
    }

    private static PlacementSeries With(PlacementSeries series, MeetingWindows windows, MeetingWindows? relaxed) => new()
    {
        Windows = windows,
        Relaxed = relaxed,
        Days = series.Days,
        Fixed = series.Fixed,
        Penalties = series.Penalties,
        From = series.From,
        Length = series.Length,
        Attendees = series.Attendees,
    };
}
