namespace Moteplass.Domain.Analysis;

/// <summary>Which records of a trail rest on themselves.</summary>
/// <remarks>
/// The strongly connected components, by Kosaraju's two walks: one forwards, which notes each record once all that follows from it has been seen, and
/// one backwards from the last noted. What the second reaches from a record and no earlier one reached goes round with it.
/// </remarks>
internal static class TrailCircles
{
    public static IEnumerable<RecordReference> Of(
        TrailLink[] links, ILookup<RecordReference, RecordReference> next, ILookup<RecordReference, RecordReference> before)
    {
        List<RecordReference> noted = [];
        HashSet<RecordReference> seen = [];
        foreach (TrailLink link in links)
        {
            noted.AddRange(Round(link.Basis, next, seen));
        }

        HashSet<RecordReference> taken = [];
        foreach (RecordReference last in Enumerable.Reverse(noted))
        {
            RecordReference[] round = [.. Round(last, before, taken)];
            if (round.Length > 1 || next[last].Contains(last))
            {
                foreach (RecordReference one in round)
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>What is reached from a record and was not seen before, each after what is reached from it.</summary>
    private static IEnumerable<RecordReference> Round(RecordReference record, ILookup<RecordReference, RecordReference> steps, HashSet<RecordReference> seen)
    {
        var open = new Stack<(RecordReference Record, bool IsDone)>([(record, false)]);
        while (open.TryPop(out (RecordReference Record, bool IsDone) one))
        {
            if (one.IsDone)
            {
                yield return one.Record;
            }
            else if (seen.Add(one.Record))
            {
                open.Push((one.Record, true));
                foreach (RecordReference step in steps[one.Record])
                {
                    open.Push((step, false));
                }
            }
        }
    }
}
