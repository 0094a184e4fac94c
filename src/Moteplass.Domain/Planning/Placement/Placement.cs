namespace Moteplass.Domain.Planning;

/// <summary>Places all series: the one with the least room first, and then round after round a few anew.</summary>
/// <remarks>The rounds are counted, and what is drawn follows from a fixed seed: the same series give the same plan.</remarks>
internal sealed class Placement
{
    private const ulong Seed = 1;
    private const int MostTakenOut = 4;
    private const int OneInFour = 4;

    private readonly PlacementSeries[] _series;
    private readonly PlacementResource[] _resources;
    private readonly int[][] _near;
    private readonly PlacedSeries?[] _placed;
    private readonly long[] _bounds;
    private readonly SeriesPlacer _placer = new();
    private readonly DaySet _free;

    /// <param name="series">The series, in the order of their ids.</param>
    /// <param name="resources">Those who attend, with what is fixed taken into account.</param>
    /// <param name="length">How many days the interval has.</param>
    public Placement(PlacementSeries[] series, PlacementResource[] resources, int length)
    {
        (_series, _resources, _free) = (series, resources, new DaySet(length));
        _placed = new PlacedSeries?[series.Length];
        _near = Neighbours(series, resources.Length);
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
    public bool IsAtBound => _series.Index().All(one => Value(one.Index) <= _bounds[one.Index]);

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

    /// <summary>Takes a few out and puts them back, as often as said or until all are as good as alone.</summary>
    public void Improve(int rounds)
    {
        var random = new SplitMix64(Seed);
        PlacedSeries?[] best = [.. _placed];
        long least = Total();
        var off = new List<int>(Enumerable.Range(0, _series.Length).Where(IsOff));
        for (int round = 0; round < rounds && off.Count > 0; round++)
        {
            Rounds++;
            (int one, int other) = (off[random.Below(off.Count)], off[random.Below(off.Count)]);
            int worse = Value(one) - _bounds[one] >= Value(other) - _bounds[other] ? one : other;
            if (!Try(Chosen(worse, ref random), ref random))
            {
                continue;
            }

            off = [.. Enumerable.Range(0, _series.Length).Where(IsOff)];
            if (Total() is var now && now < least)
            {
                (least, best) = (now, [.. _placed]);
            }
        }

        // Of plans that are equally good, the first stays.
        Become(best);
    }

    private long Total() => Enumerable.Range(0, _series.Length).Sum(Value);

    private void Become(PlacedSeries?[] plan)
    {
        int[] changed = [.. Enumerable.Range(0, _series.Length).Where(series => _placed[series] != plan[series])];
        Array.ForEach(changed, TakeOut);
        Array.ForEach(changed, series => Put(series, plan[series]!));
    }

    private bool IsOff(int series) => Value(series) > _bounds[series];

    private long Value(int series) => _placed[series]!.ValueIn(_series[series]);

    /// <summary>The series itself, and one to four that share somebody with it.</summary>
    private List<int> Chosen(int worse, ref SplitMix64 random)
    {
        int[] near = _near[worse];
        int others = Math.Min(near.Length, 1 + random.Below(MostTakenOut));
        var chosen = new List<int> { worse };
        while (chosen.Count <= others)
        {
            int next = near[random.Below(near.Length)];
            if (!chosen.Contains(next))
            {
                chosen.Add(next);
            }
        }

        return chosen;
    }

    /// <summary>Takes some out and puts them back. That is kept if they are together no worse, and none of them is worse than the worst of the plan was.</summary>
    private bool Try(List<int> chosen, ref SplitMix64 random)
    {
        PlacedSeries[] old = [.. chosen.Select(i => _placed[i]!)];
        long was = chosen.Sum(Value);
        long worst = Enumerable.Range(0, _series.Length).Max(Value);
        chosen.ForEach(TakeOut);
        long now = 0;
        int done = 0;
        for (; done < chosen.Count && now <= was; done++)
        {
            int series = chosen[done];
            DaySet free = FreeOf(series);
            if (random.Below(OneInFour) == 0 && old[done].Days.Length > 0)
            {
                int forbidden = old[done].Days[random.Below(old[done].Days.Length)];
                if (Array.BinarySearch(_series[series].Fixed, forbidden) < 0)
                {
                    free.Remove(forbidden);
                }
            }

            Put(series, _placer.Place(_series[series], free, _series[series].Penalties));
            now += Value(series);
        }

        bool isKept = now <= was && chosen.TrueForAll(series => Value(series) <= worst);
        if (!isKept)
        {
            chosen.Take(done).ToList().ForEach(TakeOut);
            for (int i = 0; i < chosen.Count; i++)
            {
                Put(chosen[i], old[i]);
            }
        }

        return isKept;
    }

    private void Put(int series, PlacedSeries placed)
    {
        _placed[series] = placed;
        Use(series, 1);
    }

    private void TakeOut(int series) => Use(series, -1);

    /// <summary>What is fixed was counted before anything was placed.</summary>
    private void Use(int series, int by)
    {
        PlacementSeries one = _series[series];
        foreach (int day in _placed[series]!.Days)
        {
            if (one.Fixed.Length > 0 && Array.BinarySearch(one.Fixed, day) >= 0)
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
