using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>The field tables that the reader and the writer work from.</summary>
internal static class FieldTables
{
    /// <summary>The table of every record, each once.</summary>
    public static IReadOnlyCollection<WireShape.Record> All { get; } = Below(RegisterTable.Register.Shape);

    private static Dictionary<Type, WireShape.Record>.ValueCollection Below(WireShape root)
    {
        var tables = new Dictionary<Type, WireShape.Record>();
        Add(root);
        return tables.Values;

        void Add(WireShape shape)
        {
            IEnumerable<WireShape> below = shape switch
            {
                WireShape.Record record => tables.TryAdd(record.Type, record) ? record.Members.Select(member => member.Value) : [],
                WireShape.Sum sum => sum.Cases.Select(one => one.Case),
                WireShape.List list => [list.Element],
                _ => [],
            };
            below.ToList().ForEach(Add);
        }
    }
}
