namespace Moteplass.Domain.Changes;

/// <summary>Holds the records of two registers against each other.</summary>
internal sealed class RecordComparison(ObjectNode before, ObjectNode after)
{
    public IEnumerable<RecordChange> Changes()
    {
        if (before.Number == after.Number)
        {
            yield break;
        }

        ValueList<MemberChange> own = [.. MemberComparison.Of(Own(before), Own(after), MemberPlace.Root)];
        if (!own.IsEmpty)
        {
            yield return new RecordChange(ChangeKind.Changed, null, null, JsonPointer.Root, JsonPointer.Root, own, ChangeTexts.OfRegister);
        }

        foreach (string list in Lists(after).Concat(Lists(before)).Distinct())
        {
            foreach (var (old, now) in ListMatching.Of(List(before, list), List(after, list)))
            {
                yield return Change(list, old, now);
            }
        }
    }

    private static RecordChange Change(string list, (int Place, RecordNode Node)? old, (int Place, RecordNode Node)? now)
    {
        RecordType type = RecordTypes.OfList(list);
        var record = (ObjectNode)(now ?? old!.Value).Node;
        RecordReference? reference = Reference(type, record);
        JsonPointer? was = At(list, old?.Place);
        JsonPointer? stands = At(list, now?.Place);
        ChangeKind kind = old is null ? ChangeKind.Added : now is null ? ChangeKind.Removed : ChangeKind.Changed;
        ValueList<MemberChange> members = kind == ChangeKind.Changed
            ? [.. MemberComparison.Of((ObjectNode)old!.Value.Node, record, new MemberPlace(was!.Value, stands!.Value, null))]
            : [];
        return new RecordChange(kind, type, reference, was, stands, members, ChangeTexts.OfRecord(kind, type, reference?.Id));
    }

    private static RecordReference? Reference(RecordType type, ObjectNode record) =>
        record.Id is { } id ? new RecordReference(type, id)
        : type == RecordType.Membership ? new RecordReference(type, $"{record.Text("member")}/{record.Text("umbrella")}")
        : null;

    private static JsonPointer? At(string list, int? place) => place is { } at ? JsonPointer.Root.Append(list).Append(at) : null;

    private static ObjectNode Own(ObjectNode register) => new(-1, register.Record, [.. register.Members.Where(member => member.Node is not ListNode)]);

    private static IEnumerable<string> Lists(ObjectNode register) => register.Members.Where(member => member.Node is ListNode).Select(member => member.Name);

    private static ListNode List(ObjectNode register, string name) => register.Find(name) as ListNode ?? ListNode.Empty;
}
