using System.Collections;

namespace Moteplass.Domain.Generator;

/// <summary>A list that equals another with the same elements, so that the compiler knows when nothing has changed.</summary>
internal readonly struct EquatableList<T>(IEnumerable<T> items) : IReadOnlyList<T>, IEquatable<EquatableList<T>>
    where T : notnull
{
    private readonly T[]? _items = items.ToArray();

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    private T[] Items => _items ?? [];

    public bool Equals(EquatableList<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    public override int GetHashCode() => Items.Length == 0 ? 0 : (Items.Length * 397) ^ Items[0].GetHashCode();

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
