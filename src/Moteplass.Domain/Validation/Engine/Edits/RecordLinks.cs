namespace Moteplass.Domain.Validation;

/// <summary>The ids that records have, they and their parts, and those that they refer to, each with the places of these records.</summary>
internal sealed class RecordLinks : RecordVisitor
{
    private static readonly List<RecordSlot> None = [];

    private readonly Dictionary<(RecordType Type, string Id), List<RecordSlot>> _having = [];
    private readonly Dictionary<(RecordType Type, string Id), List<RecordSlot>> _naming = [];
    private RecordSlot _slot;

    private RecordLinks()
    {
    }

    /// <summary>The ids that they have.</summary>
    public IEnumerable<(RecordType Type, string Id)> Ids => _having.Keys;

    /// <summary>The ids that they refer to.</summary>
    public IEnumerable<(RecordType Type, string Id)> References => _naming.Keys;

    /// <summary>The links of some records.</summary>
    public static RecordLinks Of(IEnumerable<(RecordSlot Slot, RegisterRecord Record)> records)
    {
        var links = new RecordLinks();
        foreach ((RecordSlot slot, RegisterRecord record) in records)
        {
            links._slot = slot;
            links.Visit(record);
        }

        return links;
    }

    /// <summary>Where the records are that have an id, they or a part of them.</summary>
    public IReadOnlyList<RecordSlot> Having((RecordType Type, string Id) key) => _having.GetValueOrDefault(key) ?? None;

    /// <summary>Where the records are that refer to an id, they or a part of them.</summary>
    public IReadOnlyList<RecordSlot> Naming((RecordType Type, string Id) key) => _naming.GetValueOrDefault(key) ?? None;

    protected override void Identity(RecordType type, string id) => Add(_having, (type, id));

    protected override void Reference(RecordType type, string id, ValueList<Type> targets, string member, int index) => Add(_naming, (type, id));

    private void Add(Dictionary<(RecordType Type, string Id), List<RecordSlot>> links, (RecordType Type, string Id) key)
    {
        if (!links.TryGetValue(key, out List<RecordSlot>? slots))
        {
            links.Add(key, slots = new List<RecordSlot>(1));
        }

        if (slots.Count == 0 || slots[^1] != _slot)
        {
            slots.Add(_slot);
        }
    }
}
