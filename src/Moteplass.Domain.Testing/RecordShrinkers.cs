namespace Moteplass.Domain.Testing;

/// <summary>How records shrink: one member at a time is dropped or made smaller.</summary>
internal static class RecordShrinkers
{
    /// <summary>All ways of making one of a record's members smaller, in the order given.</summary>
    public static Func<T, IEnumerable<T>> Members<T>(params Func<T, IEnumerable<T>>[] members) =>
        record => members.SelectMany(member => member(record));

    /// <summary>Drops a member of a class that may be absent, or makes it smaller.</summary>
    public static Func<T, IEnumerable<T>> Optional<T, TValue>(Func<T, TValue?> get, Func<T, TValue?, T> set, Func<TValue, IEnumerable<TValue>> smaller)
        where TValue : class =>
        record => get(record) is { } value ? [set(record, null), .. smaller(value).Select(less => set(record, less))] : [];

    /// <summary>Drops a member of a struct that may be absent.</summary>
    public static Func<T, IEnumerable<T>> Optional<T, TValue>(Func<T, TValue?> get, Func<T, TValue?, T> set)
        where TValue : struct =>
        record => get(record) is null ? [] : [set(record, null)];

    /// <summary>Makes a member smaller that is always there.</summary>
    public static Func<T, IEnumerable<T>> Required<T, TValue>(Func<T, TValue> get, Func<T, TValue, T> set, Func<TValue, IEnumerable<TValue>> smaller) =>
        record => smaller(get(record)).Select(less => set(record, less));

    /// <summary>Drops elements of a list, or makes them smaller.</summary>
    public static Func<T, IEnumerable<T>> List<T, TValue>(
        Func<T, ValueList<TValue>> get,
        Func<T, ValueList<TValue>, T> set,
        Func<TValue, IEnumerable<TValue>>? smaller = null)
        where TValue : notnull =>
        record => ListGenerators.Shrink(get(record), smaller ?? (_ => [])).Select(less => set(record, less));

    /// <summary>Drops the extensions.</summary>
    public static IEnumerable<T> WithoutExtensions<T>(T record)
        where T : DomainRecord
    {
        if (record.Extensions.Count > 0)
        {
            yield return record with { Extensions = default };
        }
    }
}
