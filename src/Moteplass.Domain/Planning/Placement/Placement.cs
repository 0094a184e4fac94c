namespace Moteplass.Domain.Planning;

/// <summary>Places all series: the one with the least room first, and then round after round a few anew, one by one or at once.</summary>
/// <remarks>The rounds are counted, and what is drawn follows from a fixed seed: the same series give the same plan.</remarks>
internal sealed class Placement
{
    private const ulong Seed = 1;
    private const int MostTakenOut = 4;
    private const int OneInFour = 4;
    private const int Few = 12;
    private const int JointTries = 16;

    private readonly PlacementSeries[] _series;
    private readonly PlacementResource[] _resources;
    private readonly int[][] _near;
    private readonly PlacedSeries?[] _placed;
    private readonly long[] _values;
    private readonly long[] _bounds;
    private readonly SeriesPlacer _placer = new();
    private readonly JointPlacement _joint;
    private readonly DaySet _free;
    private SplitMix64 _random = new(Seed);

    /// <param name="series">The series, in the order of their ids.</param>
    /// <param name="resources">Those who attend, with what is fixed taken into account.</param>
    /// <param name="length">How many days the interval has.</param>
    public Placement(PlacementSeries[] series, PlacementResource[] resources, int length)
    {
        (_series, _resources, _free) = (series, resources, new DaySet(length));
        _placed = new PlacedSeries?[series.Length];
        _values = new long[series.Length];
        _near = Neighbours(series, resources.Length);
        _joint = new JointPlacement(series, resources, _placer, length);
        Alone = [.. series.Select((one, i) => _placer.Place(one, FreeOf(i), one.Penalties, one.Relaxed))];
        Evenest = [.. series.Select((one, i) => one.Penalties.AsSpan().ContainsAnyExcept(0) ? _placer.Place(one, FreeOf(i), new int[length], one.Relaxed) : Alone[i])];
        _bounds = [.. Alone.Select((one, i) => one.ValueIn(series[i]))];
    }

    /// <summary>Each series as it would be if there were no other: no plan has it better.</summary>
    public PlacedSeries[] Alone { get; }

    /// <summary>Each series alone, as even as it may be whatever else is preferred.</summary>
    public PlacedSeries[] Evenest { get; }

    /// <summary>The series as they are placed.</summary>
    public PlacedSeries[] Placed => [.. _placed.Select(one => one!)];

    /// <summary>How many rounds were made.</summary>
    public int Rounds { get; private set; }

    /// <summary>How many steps from one day to a next were tried.</summary>
    public long Steps => _placer.Steps;

    /// <summary>Whether each series is as good as alone.</summary>
    public bool IsAtBound => !Off().Any();

    /// <summary>The series with the fewest free days for each of its meetings, again and again.</summary>
    public void PlaceAll()
    {
        int[] room = [.. _series.Select((_, i) => FreeOf(i).Count)];
        var left = new HashSet<int>(Enumerable.Range(0, _series.Length));
        while (left.Count > 0)
        {
            int next = left.Aggregate((one, other) => IsTighter(other, one, room) ? other : one);
            left.Remove(next);
            Put(next, _placer.Place(_series[next], FreeOf(next), _series[next].Penalties));
            foreach (int near in _near[next])
            {
                room[near] = left.Contains(near) ? FreeOf(near).Count : 0;
            }
        }
    }

    /// <summary>
    /// Takes a few out and puts them back, as often as said for each structure or until all are as good as alone. Where there are few, there are as many rounds as there would
    /// be for some more: in these a lower total counts alone, and some are put back all at once. Series of many meetings go without, for each of their rounds takes long.
    /// </summary>
    public void Improve(int roundsPerSeries)
    {
        Improve(roundsPerSeries * _series.Length, isWorstKept: true);
        if (_series.Length < Few && _series.All(one => one.Count <= Few))
        {
            Improve(roundsPerSeries * (Few - _series.Length), isWorstKept: false);
        }
    }

    private void Improve(int rounds, bool isWorstKept)
    {
        PlacedSeries?[] best = [.. _placed];
        long least = _values.Sum();
        int[] off = [.. Off()];
        for (int round = 0; round < rounds && off.Length > 0; round++)
        {
            Rounds++;
            (int one, int other) = (off[_random.Below(off.Length)], off[_random.Below(off.Length)]);
            int worse = _values[one] - _bounds[one] >= _values[other] - _bounds[other] ? one : other;
            if (!Try(Chosen(worse), isWorstKept, isJoint: !isWorstKept && round % OneInFour == 0))
            {
                continue;
            }

            off = [.. Off()];
            if (_values.Sum() is var now && now < least)
            {
                (least, best) = (now, [.. _placed]);
            }
        }

        // Of plans that are equally good, the first stays.
        Become(best);
    }

    private void Become(PlacedSeries?[] plan)
    {
        int[] changed = [.. Enumerable.Range(0, _series.Length).Where(series => _placed[series] != plan[series])];
        Array.ForEach(changed, TakeOut);
        Array.ForEach(changed, series => Put(series, plan[series]!));
    }

    /// <summary>The series that are worse than they would be alone.</summary>
    private IEnumerable<int> Off()
    {
        for (int series = 0; series < _series.Length; series++)
        {
            if (_values[series] > _bounds[series])
            {
                yield return series;
            }
        }
    }

    /// <summary>The series itself, and one to four that share somebody with it.</summary>
    private List<int> Chosen(int worse)
    {
        int[] near = _near[worse];
        int others = Math.Min(near.Length, 1 + _random.Below(MostTakenOut));
        var chosen = new List<int> { worse };
        while (chosen.Count <= others)
        {
            int next = near[_random.Below(near.Length)];
            if (!chosen.Contains(next))
            {
                chosen.Add(next);
            }
        }

        return chosen;
    }

    /// <summary>
    /// Takes some out and puts them back. That is kept if they are together no worse and none of them is worse than the worst of the plan was; or, if that is said to count alone,
    /// if they are together better.
    /// </summary>
    private bool Try(List<int> chosen, bool isWorstKept, bool isJoint)
    {
        PlacedSeries[] old = [.. chosen.Select(i => _placed[i]!)];
        long was = chosen.Sum(series => _values[series]);
        long worst = _values.Max();
        chosen.ForEach(TakeOut);
        bool isPut = isJoint ? PutAtOnce(chosen, old, was) : PutInTurn(chosen, old, was);
        if (isPut && ((!isWorstKept && chosen.Sum(series => _values[series]) < was) || chosen.TrueForAll(series => _values[series] <= worst)))
        {
            return true;
        }

        if (isPut)
        {
            chosen.ForEach(TakeOut);
        }

        for (int i = 0; i < chosen.Count; i++)
        {
            Put(chosen[i], old[i]);
        }

        return false;
    }

    /// <summary>Puts series back one after another, each as good as it may be then; false, and none of them, if they become worse together.</summary>
    private bool PutInTurn(List<int> chosen, PlacedSeries[] old, long was)
    {
        long now = 0;
        int done = 0;
        for (; done < chosen.Count && now <= was; done++)
        {
            int series = chosen[done];
            Put(series, _placer.Place(_series[series], WithoutOldDay(series, old[done]), _series[series].Penalties));
            now += _values[series];
        }

        if (now > was)
        {
            chosen.Take(done).ToList().ForEach(TakeOut);
        }

        return now <= was;
    }

    /// <summary>Puts series back all at once, as good as they may be together; false, and none of them, if nothing as good as before is found.</summary>
    private bool PutAtOnce(List<int> chosen, PlacedSeries[] old, long was)
    {
        DaySet[] free = [.. chosen.Select((series, i) => WithoutOldDay(series, old[i]).Copy())];
        PlacedSeries[]? found = _joint.Find([.. chosen], free, was + 1, JointTries);
        for (int i = 0; found is not null && i < found.Length; i++)
        {
            Put(chosen[i], found[i]);
        }

        return found is not null;
    }

    /// <summary>The days that are left to a series, one in four times without one of its old days.</summary>
    private DaySet WithoutOldDay(int series, PlacedSeries old)
    {
        DaySet free = FreeOf(series);
        if (_random.Below(OneInFour) == 0 && old.Days.Length > 0)
        {
            int forbidden = old.Days[_random.Below(old.Days.Length)];
            if (!_series[series].IsFixed(forbidden))
            {
                free.Remove(forbidden);
            }
        }

        return free;
    }

    private void Put(int series, PlacedSeries placed)
    {
        _placed[series] = placed;
        _values[series] = placed.ValueIn(_series[series]);
        Use(series, 1);
    }

    private void TakeOut(int series) => Use(series, -1);

    /// <summary>What is fixed was counted before anything was placed.</summary>
    private void Use(int series, int by)
    {
        PlacementSeries one = _series[series];
        foreach (int day in _placed[series]!.Days)
        {
            if (one.IsFixed(day))
            {
                continue;
            }

            foreach ((int resource, DaySet? on) in one.Attendees)
            {
                if (on?.Has(day) != false)
                {
                    _resources[resource].Change(day, by);
                }
            }
        }
    }

    /// <summary>The days that are left to a series; the set is used again for the next.</summary>
    private DaySet FreeOf(int series)
    {
        PlacementSeries one = _series[series];
        _free.Become(one.Days);
        foreach ((int resource, DaySet? on) in one.Attendees)
        {
            _free.ExceptBoth(_resources[resource].Full, on);
        }

        foreach (int day in one.Fixed)
        {
            _free.Add(day);
        }

        return _free;
    }

    private bool IsTighter(int one, int other, int[] room)
    {
        (long first, long second) = ((long)room[one] * _series[other].Count, (long)room[other] * _series[one].Count);
        (int size, int otherSize) = (Size(one), Size(other));
        return first != second ? first < second : size != otherSize ? size > otherSize : one < other;
    }

    private int Size(int series) => _series[series].Count * _series[series].Attendees.Length;

    private static int[][] Neighbours(PlacementSeries[] series, int resources)
    {
        var by = new List<int>[resources];
        for (int resource = 0; resource < resources; resource++)
        {
            by[resource] = [];
        }

        foreach ((int index, PlacementSeries one) in series.Index())
        {
            foreach ((int resource, _) in one.Attendees)
            {
                by[resource].Add(index);
            }
        }

        return [.. series.Select((one, i) => one.Attendees.SelectMany(attendee => by[attendee.Resource]).Where(other => other != i).Distinct().Order().ToArray())];
    }
}
