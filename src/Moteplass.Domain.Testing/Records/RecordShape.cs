using System.Collections.Concurrent;
using System.Reflection;

namespace Moteplass.Domain.Testing;

/// <summary>The members of a sealed record, and how a record is made of their values; found by reflection, once for each record.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();

    private readonly Type _record;
    private readonly MethodInfo _clone;

    private RecordShape(Type record)
    {
        var nullability = new NullabilityInfoContext();
        _record = record;
        _clone = record.GetMethod("<Clone>$")!;
        Members =
        [
            .. record.GetProperties()
                .Where(property => property.CanWrite)
                .Select(property => new RecordMember(property, nullability))
                .OrderBy(member => !member.IsOwnId),
        ];
    }

    /// <summary>The members that can be stated, the record's own id first.</summary>
    public IReadOnlyList<RecordMember> Members { get; }

    /// <summary>The shape of a sealed record.</summary>
    public static RecordShape Of(Type record) => Known.GetOrAdd(record, static key => new RecordShape(key));

    /// <summary>The sealed records that a kind of record has: itself, or its cases.</summary>
    public static IEnumerable<Type> CasesOf(Type kind) =>
        kind.IsAbstract ? kind.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(kind)) : [kind];

    /// <summary>Whether a record of a kind is another or can hold it, however deep inside.</summary>
    public static bool Reaches(Type kind, Type record) => Reaches(kind, record, []);

    /// <summary>A record with a value for each member.</summary>
    public DomainRecord Make(object?[] values)
    {
        object record = Activator.CreateInstance(_record)!;
        for (int i = 0; i < Members.Count; i++)
        {
            Members[i].Set(record, values[i]);
        }

        return (DomainRecord)record;
    }

    /// <summary>A record like another with one member changed.</summary>
    public DomainRecord With(DomainRecord record, RecordMember member, object? value)
    {
        object copy = _clone.Invoke(record, null)!;
        member.Set(copy, value);
        return (DomainRecord)copy;
    }

    private static bool Reaches(Type kind, Type record, HashSet<Type> seen) => CasesOf(kind).Any(each =>
        each == record || (seen.Add(each) && Of(each).Members.Any(member => member.IsRecord && Reaches(member.Kind, record, seen))));
}
