using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Things that hold from a first to a last day each, made to be asked repeatedly which of them hold in some days. Those of other times are not gone through.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
internal sealed class ItemsOverTime<T>
{
    private readonly (T Item, int First, int Last)[] _all;

    // In the order of their first days, a tree whose root is in the middle, and so on for each half: each with the last day of all below it.
    private readonly (int First, int Last, int Place, int LastBelow)[] _tree;

    /// <param name="items">The things, each with the first and the last day on which it may hold.</param>
    public ItemsOverTime(IEnumerable<(T Item, int First, int Last)> items)
    {
        _all = [.. items];
        _tree = [.. _all.Index().OrderBy(one => one.Item.First).Select(one => (one.Item.First, one.Item.Last, one.Index, one.Item.Last))];
        Grow(0, _tree.Length);
    }

    /// <summary>Those that may hold on a day of an interval, in the order given.</summary>
    /// <param name="interval">The days.</param>
    /// <param name="most">How many of them are looked for at the most, whichever they are.</param>
    public T[] In(DateInterval interval, int most = int.MaxValue)
    {
        var found = new List<int>();
        Find(0, _tree.Length, ValidityPeriod.Number(interval.Start), ValidityPeriod.Number(interval.End), most, found);
        found.Sort();
        return [.. found.Select(place => _all[place].Item)];
    }

    private int Grow(int from, int to)
    {
        if (from == to)
        {
            return int.MinValue;
        }

        int middle = (from + to) / 2;
        int below = Math.Max(Grow(from, middle), Grow(middle + 1, to));
        return _tree[middle].LastBelow = Math.Max(_tree[middle].Last, below);
    }

    private void Find(int from, int to, int first, int last, int most, List<int> found)
    {
        int middle = (from + to) / 2;
        if (from == to || _tree[middle].LastBelow < first || found.Count >= most)
        {
            return;
        }

        Find(from, middle, first, last, most, found);
        if (_tree[middle].First > last)
        {
            return;
        }

        if (_tree[middle].Last >= first && found.Count < most)
        {
            found.Add(_tree[middle].Place);
        }

        Find(middle + 1, to, first, last, most, found);
    }
}
