using System.Collections;
using System.Runtime.CompilerServices;

namespace Moteplass.Domain;

/// <summary>An immutable list that is equal to another when their elements are, in order (liste som sammenlignes etter innhold).</summary>
/// <remarks>
/// Equality: element by element, in order, by the elements' own equality. Ordering: none. Default: the empty list.
/// Thread safety: immutable. It is made with a collection expression: <c>ValueList&lt;int&gt; list = [1, 2, ..more];</c>
/// The hash covers every element, so key dictionaries by ids and not by long lists.
/// </remarks>
/// <typeparam name="T">The kind of element; never null.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[]? _items;

    /// <summary>Takes ownership of an array that nobody else holds.</summary>
    internal ValueList(T[] items) => _items = items;

    /// <summary>How many elements there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at an index, counted from 0.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} {(Count == 1 ? "element" : "elements")}.");

    /// <summary>The elements as a span, without a copy.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Walks through the elements in order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (_items == other._items)
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements between brackets, for debugging and test output.</summary>
    /// <returns>For example <c>[1, 2]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element or in their order.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the elements given; collection expressions call this.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull
    {
        foreach (T item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("An element of a list must not be null.", nameof(items));
            }
        }

        return items.IsEmpty ? default : new ValueList<T>(items.ToArray());
    }

    /// <summary>Makes a list of the elements of a sequence.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull => [.. items];
}
