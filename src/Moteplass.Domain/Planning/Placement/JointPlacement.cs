namespace Moteplass.Domain.Planning;

/// <summary>The best days for a few series at once given those of all others, exactly, as far as a number of tries goes.</summary>
/// <remarks>
/// Each series is placed as if the others of the few were not there. Where somebody then has more meetings on a day than room, one of those that meet must not be on it:
/// each is tried in turn, the cheapest plan so far first (conflict-based search, Sharon, Stern, Felner and Sturtevant 2015). The first plan without such a day is the best
/// there is.
/// </remarks>
internal sealed class JointPlacement
{
    private readonly PlacementSeries[] _series;
    private readonly PlacementResource[] _resources;
    private readonly SeriesPlacer _placer;
    private readonly int[] _used;

    /// <param name="series">All series.</param>
    /// <param name="resources">Those who attend.</param>
    /// <param name="placer">Places one of them.</param>
    /// <param name="length">How many days there are.</param>
    public JointPlacement(PlacementSeries[] series, PlacementResource[] resources, SeriesPlacer placer, int length) =>
        (_series, _resources, _placer, _used) = (series, resources, placer, new int[length]);

    /// <summary>Finds the days, or null where there are none that cost less than a limit, or none were found in the tries.</summary>
    /// <param name="chosen">The series, which have no days now.</param>
    /// <param name="free">The days that are left to each.</param>
    /// <param name="limit">What they must cost less than together.</param>
    /// <param name="tries">How many plans are looked at.</param>
    public PlacedSeries[]? Find(int[] chosen, DaySet[] free, long limit, int tries)
    {
        int[] shared = [.. chosen.SelectMany(series => _series[series].Attendees).GroupBy(one => one.Resource).Where(same => same.Skip(1).Any()).Select(same => same.Key).Order()];
        PlacedSeries[] alone = [.. chosen.Select((series, i) => _placer.Place(_series[series], free[i], _series[series].Penalties))];
        var open = new PriorityQueue<Node, (long Value, int Number)>();
        int number = 0;
        Add(new Node(null, 0, 0, alone, chosen.Select((series, i) => alone[i].ValueIn(_series[series])).Sum()));
        for (; tries > 0 && open.TryDequeue(out Node? node, out _); tries--)
        {
            if (Clash(chosen, shared, node) is not ({ } clashing, var day))
            {
                return node.Placed;
            }

            foreach (int i in clashing)
            {
                Add(Without(node, i, day, chosen[i], free[i]));
            }
        }

        return null;

        void Add(Node node)
        {
            if (node.Value < limit)
            {
                // Of plans that cost the same, the latest is the nearest to having no such day.
                open.Enqueue(node, (node.Value, --number));
            }
        }
    }

    /// <summary>The plan with one of the series not on a day.</summary>
    private Node Without(Node node, int i, int day, int series, DaySet free)
    {
        DaySet left = free.Copy();
        left.Remove(day);
        for (Node? above = node; above?.Before is not null; above = above.Before)
        {
            if (above.Series == i)
            {
                left.Remove(above.Day);
            }
        }

        PlacementSeries one = _series[series];
        PlacedSeries[] placed = [.. node.Placed];
        placed[i] = _placer.Place(one, left, one.Penalties);
        return new Node(node, i, day, placed, node.Value - node.Placed[i].ValueIn(one) + placed[i].ValueIn(one));
    }

    /// <summary>The first day on which somebody has more meetings than room, and as many of the series as make it so.</summary>
    private (List<int>? Clashing, int Day) Clash(int[] chosen, int[] shared, Node node)
    {
        foreach (int resource in shared)
        {
            (List<int>? clashing, int found) = (null, -1);
            for (int i = 0; i < chosen.Length && found < 0; i++)
            {
                foreach (int day in Days(chosen[i], resource, node.Placed[i]))
                {
                    if (_resources[resource].UsedOn(day) + ++_used[day] > _resources[resource].Capacity[day] && found < 0)
                    {
                        found = day;
                    }
                }
            }

            if (found >= 0)
            {
                clashing = [.. Enumerable.Range(0, chosen.Length).Where(i => Days(chosen[i], resource, node.Placed[i]).Contains(found)).Take(_used[found])];
            }

            Array.Clear(_used);
            if (clashing is not null)
            {
                return (clashing, found);
            }
        }

        return (null, -1);
    }

    /// <summary>The days on which somebody attends a series, but for those that are fixed and were counted before.</summary>
    private IEnumerable<int> Days(int series, int resource, PlacedSeries placed)
    {
        PlacementSeries one = _series[series];
        foreach ((int attendee, DaySet? on) in one.Attendees)
        {
            if (attendee == resource)
            {
                return placed.Days.Where(day => on?.Has(day) != false && !one.IsFixed(day));
            }
        }

        return [];
    }

    /// <summary>A plan that is looked at.</summary>
    /// <param name="Before">The plan that it was made from, or null.</param>
    /// <param name="Series">The series that differs from it.</param>
    /// <param name="Day">The day that this series must not have.</param>
    /// <param name="Placed">The series as they are placed.</param>
    /// <param name="Value">What they cost together.</param>
    private sealed record Node(Node? Before, int Series, int Day, PlacedSeries[] Placed, long Value);
}
