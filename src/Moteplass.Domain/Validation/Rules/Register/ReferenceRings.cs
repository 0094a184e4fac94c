namespace Moteplass.Domain.Validation;

/// <summary>Finds the rings among references. No record has more than one reference for a member.</summary>
internal static class ReferenceRings
{
    /// <summary>Each ring, once, from its last reference in the order of the register round to the one before it, in the order of those last references.</summary>
    public static IEnumerable<UpwardReference[]> Of(IEnumerable<UpwardReference> references) => references
        .Index()
        .GroupBy(one => (one.Item.Type, one.Item.Member))
        .SelectMany(same => OfMember([.. same.DistinctBy(one => one.Item.From)]))
        .OrderBy(ring => ring[0].Index)
        .Select(ring => ring.Select(one => one.Item).ToArray());

    private static IEnumerable<(int Index, UpwardReference Item)[]> OfMember((int Index, UpwardReference Item)[] references)
    {
        Dictionary<string, int> at = references.Index().ToDictionary(one => one.Item.Item.From, one => one.Index, StringComparer.Ordinal);
        int[] walk = new int[references.Length];
        for (int start = 0; start < references.Length; start++)
        {
            int next = start;
            while (next >= 0 && walk[next] == 0)
            {
                walk[next] = start + 1;
                next = at.GetValueOrDefault(references[next].Item.To, -1);
            }

            if (next >= 0 && walk[next] == start + 1)
            {
                yield return Ring(next);
            }
        }

        (int Index, UpwardReference Item)[] Ring(int start)
        {
            var ring = new List<int>();
            for (int one = start; ring.Count == 0 || one != start; one = at[references[one].Item.To])
            {
                ring.Add(one);
            }

            int last = ring.IndexOf(ring.Max());
            return [.. ring.Skip(last).Concat(ring.Take(last)).Select(i => references[i])];
        }
    }
}
