namespace Moteplass.Domain.Changes;

/// <summary>The records of a register that have an id, those within others among them.</summary>
internal sealed class Identities
{
    private readonly Dictionary<RecordReference, Identified> _all = [];

    public Identities(ObjectNode register)
    {
        foreach ((string list, RecordNode node) in register.Members)
        {
            Add(list, node, JsonPointer.Root.Append(list), null);
        }
    }

    public IEnumerable<Identified> All => _all.Values;

    public bool Has(RecordReference record) => _all.ContainsKey(record);

    public Identified? Find(RecordReference record) => _all.GetValueOrDefault(record);

    private void Add(string list, RecordNode node, JsonPointer pointer, RecordReference? holder)
    {
        if (node is not ListNode { Items: var items })
        {
            return;
        }

        foreach ((int place, RecordNode item) in items.Index())
        {
            if (item is not ObjectNode { Id: { } id } record)
            {
                continue;
            }

            var reference = new RecordReference(RecordTypes.OfList(list), id);
            JsonPointer at = pointer.Append(place);
            _all.TryAdd(reference, new Identified(reference, record, at, holder));
            foreach ((string name, RecordNode member) in record.Members)
            {
                Add(name, member, at.Append(name), reference);
            }
        }
    }
}
