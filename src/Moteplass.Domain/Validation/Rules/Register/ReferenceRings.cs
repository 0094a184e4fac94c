namespace Moteplass.Domain.Validation;

/// <summary>Finds the rings among references of which each record has one at most for a member.</summary>
internal static class ReferenceRings
{
    /// <summary>Each ring, once, from its last reference in the order of the register round to the one before it, in the order of those last references.</summary>
    public static IEnumerable<UpwardReference[]> Of(IEnumerable<UpwardReference> references) => references
        .GroupBy(reference => (reference.Type, reference.Member))
        .SelectMany(same => OfMember([.. same.DistinctBy(reference => reference.From)]))
        .OrderBy(ring => ring.Order)
        .Select(ring => ring.References);

    private static IEnumerable<(int Order, UpwardReference[] References)> OfMember(UpwardReference[] references)
    {
        Dictionary<string, int> at = references.Index().ToDictionary(one => one.Item.From, one => one.Index, StringComparer.Ordinal);
        int[] walk = new int[references.Length];
        for (int start = 0; start < references.Length; start++)
        {
            int next = start;
            while (next >= 0 && walk[next] == 0)
            {
                walk[next] = start + 1;
                next = at.GetValueOrDefault(references[next].To, -1);
            }

            if (next >= 0 && walk[next] == start + 1)
            {
                yield return Ring(next);
            }
        }

        (int Order, UpwardReference[] References) Ring(int start)
        {
            var ring = new List<int>();
            for (int one = start; ring.Count == 0 || one != start; one = at[references[one].To])
            {
                ring.Add(one);
            }

            int last = ring.IndexOf(ring.Max());
            return (references[ring[last]].Order, [.. ring.Skip(last).Concat(ring.Take(last)).Select(i => references[i])]);
        }
    }
}
