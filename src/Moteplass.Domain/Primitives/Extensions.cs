using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What other parties have added to a record (utvidelser), sorted by name.</summary>
/// <remarks>
/// Equality: the same names with the same JSON, whatever the order they were given in. Ordering: none. Default: none at all.
/// Thread safety: immutable.
/// </remarks>
[JsonConverter(typeof(MoteplassJsonConverter))]
[CollectionBuilder(typeof(Extensions), nameof(Create))]
public readonly struct Extensions : IReadOnlyList<Extension>, IEquatable<Extensions>
{
    private readonly ValueList<Extension> _sorted;

    private Extensions(ValueList<Extension> sorted) => _sorted = sorted;

    /// <summary>How many there are.</summary>
    public int Count => _sorted.Count;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _sorted.IsEmpty;

    /// <summary>The extension at an index, counted from 0, in the order of names.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The extension.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public Extension this[int index] => _sorted[index];

    /// <summary>Sorts and keeps extensions; collection expressions call this.</summary>
    /// <param name="items">The extensions.</param>
    /// <returns>The sorted extensions.</returns>
    /// <exception cref="ArgumentException">Two have the same name, or one is null.</exception>
    public static Extensions Create(params ReadOnlySpan<Extension> items)
    {
        Extension[] sorted = [.. ValueList.Create(items)];
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Name == sorted[i].Name)
            {
                throw new ArgumentException($"The extension '{Excerpt.Of(sorted[i].Name)}' is given twice.", nameof(items));
            }
        }

        return new Extensions(sorted.Length == 0 ? default : new ValueList<Extension>(sorted));
    }

    /// <summary>Walks through the extensions in the order of names, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ValueList<Extension>.Enumerator GetEnumerator() => _sorted.GetEnumerator();

    IEnumerator<Extension> IEnumerable<Extension>.GetEnumerator() => ((IEnumerable<Extension>)_sorted).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_sorted).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Extensions other) => _sorted == other._sorted;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Extensions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _sorted.GetHashCode();

    /// <summary>The extensions between brackets, for debugging and test output.</summary>
    /// <returns>For example <c>["nav:case":17]</c>.</returns>
    public override string ToString() => _sorted.ToString();

    /// <summary>Whether the same names have the same JSON on both sides.</summary>
    /// <param name="left">Extensions.</param>
    /// <param name="right">Other extensions.</param>
    public static bool operator ==(Extensions left, Extensions right) => left.Equals(right);

    /// <summary>Whether a name or its JSON differs.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Extensions left, Extensions right) => !left.Equals(right);
}
