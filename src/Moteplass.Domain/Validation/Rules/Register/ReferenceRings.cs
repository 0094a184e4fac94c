namespace Moteplass.Domain.Validation;

/// <summary>Finds the rings among references. No record has more than one reference for a member.</summary>
internal sealed class ReferenceRings
{
    private readonly IReadOnlyList<UpwardReference> _references;
    private readonly Dictionary<(RecordType Type, string Member, string From), int> _from;

    private ReferenceRings(IReadOnlyList<UpwardReference> references)
    {
        (_references, _from) = (references, new(references.Count));
        for (int i = 0; i < references.Count; i++)
        {
            UpwardReference one = references[i];
            _from.TryAdd((one.Type, one.Member, one.From), i);
        }
    }

    /// <summary>Each ring, once, from its last reference in the order of the register round to the one before it, in the order of those last references.</summary>
    public static IEnumerable<UpwardReference[]> Of(IReadOnlyList<UpwardReference> references) => new ReferenceRings(references).Find()
        .OrderBy(ring => ring[0])
        .Select(ring => ring.Select(i => references[i]).ToArray());

    private List<int[]> Find()
    {
        var rings = new List<int[]>();
        int[] walk = new int[_references.Count];
        for (int start = 0; start < walk.Length; start++)
        {
            int at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                at = After(at);
            }

            // Of a doubled id only the first reference is led to, so that no ring comes back to another.
            if (at >= 0 && walk[at] == start + 1)
            {
                rings.Add(Ring(at));
            }
        }

        return rings;
    }

    private int[] Ring(int start)
    {
        var ring = new List<int>();
        for (int at = start; ring.Count == 0 || at != start; at = After(at))
        {
            ring.Add(at);
        }

        int last = ring.IndexOf(ring.Max());
        return [.. ring.Skip(last), .. ring.Take(last)];
    }

    /// <summary>The reference that the record has to which one leads, or -1.</summary>
    private int After(int at) => _from.GetValueOrDefault((_references[at].Type, _references[at].Member, _references[at].To), -1);
}
