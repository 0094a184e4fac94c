using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Changes;

/// <summary>Makes nodes of a register, as the writer of its JSON goes through it.</summary>
internal sealed class RecordTree(SameNodes kinds)
{
    private readonly Stack<Level> _levels = new();

    public static ObjectNode Of(CollaborationRegister register, SameNodes kinds)
    {
        var tree = new RecordTree(kinds);
        var writer = new TreeWriter(tree);
        tree.Begin(isList: false, isInOrder: false);
        RecordWriter.Write(ref writer, register);
        return (ObjectNode)tree.End();
    }

    public void Begin(bool isList, bool isInOrder) => _levels.Push(new Level { IsList = isList, IsInOrder = isInOrder });

    public void Members(string record) => _levels.Peek().Record = record;

    public void Member(string name) => _levels.Peek().Name = name;

    public void Value(string json, Func<Language, string> inWords) => Add(new ValueNode(kinds.OfValue(json), json, inWords));

    public void Close() => Add(End());

    public static string NameOf(ReadOnlySpan<byte> fragment) => Encoding.UTF8.GetString(fragment[2..^2]);

    private RecordNode End()
    {
        Level level = _levels.Pop();
        if (level.IsList)
        {
            RecordNode[] items = [.. level.Nodes.Select(one => one.Node)];
            return new ListNode(kinds.OfList(items, level.IsInOrder), items, level.IsInOrder);
        }

        (string, RecordNode)[] members = [.. level.Nodes];
        return new ObjectNode(kinds.OfRecord(members), level.Record, members);
    }

    private void Add(RecordNode node) => _levels.Peek().Nodes.Add((_levels.Peek().Name, node));

    /// <summary>An object or a list that is not at its end.</summary>
    private sealed class Level
    {
        public required bool IsList { get; init; }

        public required bool IsInOrder { get; init; }

        public string Record { get; set; } = "";

        public string Name { get; set; } = "";

        public List<(string Name, RecordNode Node)> Nodes { get; } = [];
    }
}
