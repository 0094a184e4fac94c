using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A record, by type and id, so that it is found again whatever the order of the register (henvisning til en post).</summary>
/// <remarks>
/// Equality: by type and id. Ordering: by type, then id, ordinal. Default: a document with an empty id, which is not a record.
/// Thread safety: immutable.
/// </remarks>
[JsonConverter(typeof(MoteplassJsonConverter))]
public readonly struct RecordReference : IEquatable<RecordReference>, IComparable<RecordReference>
{
    private readonly string? _id;

    /// <summary>Makes a reference of a type and an id that were kept as text. With a typed id, use <see cref="To{T}(Id{T})"/> and its like.</summary>
    /// <param name="type">The type of record.</param>
    /// <param name="id">Its id; for a membership <c>member/umbrella</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not a type of record.</exception>
    public RecordReference(RecordType type, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!Enum.IsDefined(type))
        {
            throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of record.");
        }

        (Type, _id) = (type, id);
    }

    /// <summary>Whether this is the default, which refers to no record.</summary>
    public bool IsDefault => _id is null;

    /// <summary>The type of record.</summary>
    public RecordType Type { get; }

    /// <summary>Its id; for a membership <c>member/umbrella</c>; empty for the default.</summary>
    public string Id => _id ?? "";

    /// <summary>The reference to a record of a register.</summary>
    /// <typeparam name="T">The type of record, one of those that have ids of their own.</typeparam>
    /// <param name="id">The record's id.</param>
    /// <returns>The reference.</returns>
    public static RecordReference To<T>(Id<T> id)
        where T : DomainRecord => new(RecordTypes.Of<T>(), id.ToString());

    /// <summary>The reference to a membership, which has no id of its own: it goes by <c>member/umbrella</c>.</summary>
    /// <param name="membership">The membership.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="membership"/> is null.</exception>
    public static RecordReference To(OrganisationMembership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        return new(RecordType.Membership, $"{membership.Member}/{membership.Umbrella}");
    }

    /// <summary>The reference to a record, or null where it goes by no id.</summary>
    internal static RecordReference? Of(DomainRecord record) => record is OrganisationMembership membership ? To(membership) : RecordTypes.Reference(record);

    /// <inheritdoc/>
    public int CompareTo(RecordReference other) =>
        Type != other.Type ? Type.CompareTo(other.Type) : string.CompareOrdinal(Id, other.Id);

    /// <inheritdoc/>
    public bool Equals(RecordReference other) => Type == other.Type && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Id);

    /// <summary>The type of record as a word, and its id.</summary>
    /// <returns>For example <c>contribution innspill-workshop-2016-05</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Type.ToString())} {Id}";

    /// <summary>Whether two references are to the same record.</summary>
    /// <param name="left">A reference.</param>
    /// <param name="right">Another reference.</param>
    public static bool operator ==(RecordReference left, RecordReference right) => left.Equals(right);

    /// <summary>Whether two references are to different records.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(RecordReference left, RecordReference right) => !left.Equals(right);

    /// <summary>Whether one reference sorts before another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(RecordReference left, RecordReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether one reference sorts after another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(RecordReference left, RecordReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether one reference sorts before another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(RecordReference left, RecordReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one reference sorts after another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(RecordReference left, RecordReference right) => left.CompareTo(right) >= 0;
}
