namespace Moteplass.Domain.Interpretation;

/// <summary>Finds, among many periods, those that definitely overlap an earlier one of the list.</summary>
/// <remarks>
/// <para>A period that ends on the day on which another begins does not overlap it, for that is how a change is usually written: <see cref="Succession"/>
/// gives that day to the later one.</para>
/// <para>A period may be in the list a hundred thousand times, so it is not compared with each of the others.</para>
/// </remarks>
internal static class DefiniteOverlaps
{
    /// <returns>The index of each period that definitely overlaps one before it in the list, and the index of one that it overlaps.</returns>
    public static IEnumerable<(int Later, int Earlier)> Among(IReadOnlyList<ValidityPeriod> periods)
    {
        if (periods.Count < 2)
        {
            yield break;
        }

        // Two periods definitely overlap when each begins, at the latest, before the other ends, at the earliest.
        int[] starts = [.. periods.Select(period => period.LatestStart).Distinct().Order()];
        var latest = new LatestEnds(starts.Length);
        for (int i = 0; i < periods.Count; i++)
        {
            int begun = CountBefore(starts, periods[i].EarliestEnd);
            if (latest.Among(begun) is var (end, earlier) && earlier >= 0 && end > periods[i].LatestStart)
            {
                yield return (i, earlier);
            }

            latest.Add(Array.BinarySearch(starts, periods[i].LatestStart), periods[i].EarliestEnd, i);
        }
    }

    private static int CountBefore(int[] sorted, int value)
    {
        int found = Array.BinarySearch(sorted, value);
        return found >= 0 ? found : ~found;
    }

    /// <summary>The latest end of the first n periods by start: a binary indexed tree.</summary>
    private sealed class LatestEnds(int starts)
    {
        private readonly (int End, int Index)[] _tree = [.. Enumerable.Repeat((int.MinValue, -1), starts + 1)];

        public void Add(int start, int end, int index)
        {
            for (int i = start + 1; i < _tree.Length; i += i & -i)
            {
                if (_tree[i].Index < 0 || end > _tree[i].End)
                {
                    _tree[i] = (end, index);
                }
            }
        }

        public (int End, int Index) Among(int starts)
        {
            (int End, int Index) latest = (int.MinValue, -1);
            for (int i = starts; i > 0; i -= i & -i)
            {
                if (_tree[i].Index >= 0 && (latest.Index < 0 || _tree[i].End > latest.End))
                {
                    latest = _tree[i];
                }
            }

            return latest;
        }
    }
}
