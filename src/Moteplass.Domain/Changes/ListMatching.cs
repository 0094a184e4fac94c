namespace Moteplass.Domain.Changes;

/// <summary>
/// Pairs the elements of a list before with those of the list after: the same with the same, then those that go by the same id or first say the
/// same; of what has no id, the rest in its order. What has no other is new, or is gone.
/// </summary>
internal static class ListMatching
{
    /// <summary>The pairs that are not the same, with their places: by the place after, and those that are gone last.</summary>
    public static IEnumerable<((int Place, RecordNode Node)? Before, (int Place, RecordNode Node)? After)> Of(ListNode before, ListNode after)
    {
        (List<(int Place, RecordNode Node)> old, List<(int Place, RecordNode Node)> now) = WithoutSame(before, after);
        var byKey = old.Where(one => one.Node is ObjectNode { Key: not null })
            .GroupBy(one => ((ObjectNode)one.Node).Key!.Value)
            .ToDictionary(group => group.Key, group => new Queue<(int Place, RecordNode Node)>(group));
        var partners = new (int Place, RecordNode Node)?[now.Count];
        var taken = new HashSet<int>();
        for (int i = 0; i < now.Count; i++)
        {
            if (now[i].Node is ObjectNode { Key: { } key } && byKey.TryGetValue(key, out var queue) && queue.TryDequeue(out var partner))
            {
                partners[i] = partner;
                taken.Add(partner.Place);
            }
        }

        var rest = new Queue<(int Place, RecordNode Node)>(old.Where(one => !taken.Contains(one.Place) && IsWithoutId(one.Node)));
        for (int i = 0; i < now.Count; i++)
        {
            if (partners[i] is null && IsWithoutId(now[i].Node) && rest.TryDequeue(out var partner))
            {
                partners[i] = partner;
                taken.Add(partner.Place);
            }

            yield return (partners[i], now[i]);
        }

        foreach ((int Place, RecordNode Node) gone in old.Where(one => !taken.Contains(one.Place)))
        {
            yield return (gone, null);
        }
    }

    private static (List<(int Place, RecordNode Node)> Before, List<(int Place, RecordNode Node)> After) WithoutSame(ListNode before, ListNode after)
    {
        var same = before.Items.GroupBy(node => node.Number).ToDictionary(group => group.Key, group => group.Count());
        var now = new List<(int, RecordNode)>();
        var kept = new Dictionary<int, int>();
        foreach ((int place, RecordNode node) in after.Items.Index())
        {
            if (same.TryGetValue(node.Number, out int left) && left > 0)
            {
                same[node.Number] = left - 1;
                kept[node.Number] = kept.GetValueOrDefault(node.Number) + 1;
            }
            else
            {
                now.Add((place, node));
            }
        }

        var old = new List<(int, RecordNode)>();
        foreach ((int place, RecordNode node) in before.Items.Index())
        {
            if (kept.TryGetValue(node.Number, out int left) && left > 0)
            {
                kept[node.Number] = left - 1;
            }
            else
            {
                old.Add((place, node));
            }
        }

        return (old, now);
    }

    private static bool IsWithoutId(RecordNode node) => node is not ObjectNode { Id: not null };
}
