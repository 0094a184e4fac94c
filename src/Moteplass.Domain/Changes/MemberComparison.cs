namespace Moteplass.Domain.Changes;

/// <summary>Holds the members of two records against each other.</summary>
internal static class MemberComparison
{
    public static IEnumerable<MemberChange> Of(ObjectNode before, ObjectNode after, MemberPlace place)
    {
        // A record may have any number of members that others have added.
        var gone = before.Members.ToDictionary(member => member.Name, member => member.Node, StringComparer.Ordinal);
        foreach ((string name, RecordNode now) in after.Members)
        {
            gone.Remove(name, out RecordNode? old);
            if (old?.Number == now.Number)
            {
                continue;
            }

            MemberPlace member = place.Member(after.Record, name);
            foreach (MemberChange change in old is null ? [One(ChangeKind.Added, null, now, member)] : Between(old, now, member))
            {
                yield return change;
            }
        }

        foreach ((string name, RecordNode old) in before.Members.Where(member => gone.ContainsKey(member.Name)))
        {
            yield return One(ChangeKind.Removed, old, null, place.Member(before.Record, name));
        }
    }

    private static IEnumerable<MemberChange> Between(RecordNode before, RecordNode after, MemberPlace place) => (before, after) switch
    {
        (ObjectNode old, ObjectNode now) => Of(old, now, place),
        (ListNode old, ListNode now) => Between(old, now, place),
        _ => [One(ChangeKind.Changed, before, after, place)],
    };

    private static IEnumerable<MemberChange> Between(ListNode before, ListNode after, MemberPlace place)
    {
        bool isOrder = true;
        foreach (var (old, now) in ListMatching.Of(before, after))
        {
            isOrder = false;
            MemberPlace element = place.Element(old?.Place, now?.Place, (now ?? old!.Value).Node);
            IEnumerable<MemberChange> changes = (old?.Node, now?.Node) switch
            {
                (ObjectNode was, ObjectNode stands) => Of(was, stands, element),
                (null, { } added) => [One(ChangeKind.Added, null, added, element)],
                ({ } gone, null) => [One(ChangeKind.Removed, gone, null, element)],
                (var was, var stands) => [One(ChangeKind.Changed, was, stands, element)],
            };
            foreach (MemberChange change in changes)
            {
                yield return change;
            }
        }

        if (isOrder)
        {
            yield return new MemberChange(ChangeKind.Reordered, place.Before, place.After, null, null, ChangeTexts.Reordered(place.Words!));
        }
    }

    private static MemberChange One(ChangeKind kind, RecordNode? before, RecordNode? after, MemberPlace place) => new(
        kind,
        before is null ? null : place.Before,
        after is null ? null : place.After,
        before?.Json,
        after?.Json,
        ChangeTexts.OfMember(kind, place.Words!, before as ValueNode, after as ValueNode));
}
