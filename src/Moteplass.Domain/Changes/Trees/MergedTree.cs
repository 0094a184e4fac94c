namespace Moteplass.Domain.Changes;

/// <summary>Puts two registers together.</summary>
internal static class MergedTree
{
    /// <summary>The register as JSON: all of the first, and of the second what the first does not have.</summary>
    public static string Json(ObjectNode first, ObjectNode second) => new ObjectNode(
        -1,
        first.Record,
        [
            .. first.Members.Select(member => (member.Name, Merged(member.Node, second.Find(member.Name)))),
            .. second.Members.Where(member => first.Find(member.Name) is null),
        ]).Json;

    /// <summary>What the registers themselves, apart from their records, say differently.</summary>
    public static IEnumerable<MergeConflict> OwnConflicts(ObjectNode first, ObjectNode second) =>
        from member in first.Members
        where member.Node is not ListNode && second.Find(member.Name) is { } other && other.Number != member.Node.Number
        let both = (ObjectNode[])[new(-1, first.Record, [member]), new(-1, first.Record, [(member.Name, second.Find(member.Name)!)])]
        let pointer = JsonPointer.Root.Append(member.Name)
        select new MergeConflict(null, pointer, pointer, [.. MemberComparison.Of(both[0], both[1], MemberPlace.Root)], ChangeTexts.ConflictOfRegister);

    private static RecordNode Merged(RecordNode first, RecordNode? second)
    {
        if (first is not ListNode { Items: var items } || second is not ListNode { Items: var others })
        {
            return first;
        }

        HashSet<int> same = [.. items.Select(item => item.Number)];
        HashSet<string> ids = [.. items.OfType<ObjectNode>().Select(item => item.Id).OfType<string>()];
        return new ListNode(-1, [.. items, .. others.Where(item => !same.Contains(item.Number) && !(item is ObjectNode { Id: { } id } && ids.Contains(id)))], isInOrder: false);
    }
}
