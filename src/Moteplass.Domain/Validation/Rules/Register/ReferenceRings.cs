namespace Moteplass.Domain.Validation;

/// <summary>Finds the rings among references. No record has more than one reference for a member.</summary>
internal sealed class ReferenceRings
{
    private readonly IReadOnlyList<UpwardReference> _references;

    // There are a handful of such members, and none leads to another.
    private readonly List<(RecordType Type, string Member, Dictionary<string, int> From)> _members = [];

    private ReferenceRings(IReadOnlyList<UpwardReference> references)
    {
        _references = references;
        for (int i = 0; i < references.Count; i++)
        {
            From(references[i]).TryAdd(references[i].From, i);
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
    private int After(int at) => From(_references[at]).GetValueOrDefault(_references[at].To, -1);

    /// <summary>The references of the same member, by the ids of the records that have them.</summary>
    private Dictionary<string, int> From(UpwardReference one)
    {
        foreach ((RecordType type, string member, Dictionary<string, int> from) in _members)
        {
            if (type == one.Type && member == one.Member)
            {
                return from;
            }
        }

        _members.Add((one.Type, one.Member, new Dictionary<string, int>(StringComparer.Ordinal)));
        return _members[^1].From;
    }
}
