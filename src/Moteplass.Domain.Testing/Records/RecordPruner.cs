using System.Globalization;

namespace Moteplass.Domain.Testing;

/// <summary>Takes things out of records.</summary>
internal static class RecordPruner
{
    /// <summary>A record without what a pointer leads to, or null where the record cannot be without it.</summary>
    /// <exception cref="ArgumentException">The pointer leads to nothing that the record has.</exception>
    public static DomainRecord? Without(DomainRecord record, JsonPointer pointer) => Without(record, pointer.Segments.AsSpan());

    private static DomainRecord? Without(DomainRecord record, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return null;
        }

        string name = path[0];
        var shape = RecordShape.Of(record.GetType());
        RecordMember member = shape.Members.FirstOrDefault(one => one.WireName == name && one.Get(record) is not null)
            ?? throw new ArgumentException($"A {record.GetType().Name} without '{name}' has nothing to leave out there.", nameof(path));
        object value = member.Get(record)!;
        object? smaller = member.List is { } list ? Without(list, value, path[1..]) : Part(value, path[1..]);
        return smaller is null && !member.MayBeAbsent ? null : shape.With(record, member, smaller);
    }

    private static object Without(UntypedList list, object value, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return list.Make([]);
        }

        ValueList<object> elements = UntypedList.Read(value);
        int index = int.Parse(path[0], CultureInfo.InvariantCulture);
        object? smaller = Part(elements[index], path[1..]);
        return list.Make([.. elements.Take(index), .. smaller is null ? default(ValueList<object>) : [smaller], .. elements.Skip(index + 1)]);
    }

    // Texts and their like are one piece: what is wrong inside takes the whole along.
    private static DomainRecord? Part(object value, ReadOnlySpan<string> path) => value is DomainRecord record ? Without(record, path) : null;
}
