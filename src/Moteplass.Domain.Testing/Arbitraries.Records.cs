using FsCheck;

namespace Moteplass.Domain.Testing;

// What is found by reflection, so that a new record has its arbitrary at once.
public static partial class Arbitraries
{
    /// <summary>
    /// Records of any kind, an abstract one by all its cases; and whatever else has no arbitrary of its own here: words, tuples of all these,
    /// the types that FsCheck knows.
    /// </summary>
    /// <remarks>
    /// Records shrink member by member. The records that a record refers to need not be there, except in a <see cref="Domain.CollaborationRegister"/>.
    /// </remarks>
    /// <typeparam name="T">The kind of record, or any other type.</typeparam>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<T> Any<T>() =>
        typeof(T).IsAssignableTo(typeof(DomainRecord)) ? RecordArbitrary<T>.Arbitrary : ArbitraryMap.Of<T>();

    /// <summary>Registers in which every id is used once and every reference leads to a record of the right kind.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationRegister> CollaborationRegister() => Any<CollaborationRegister>();

    /// <summary>Extensions, up to three on one record, mostly none.</summary>
    /// <returns>The arbitrary; it shrinks to none.</returns>
    public static Arbitrary<Extensions> Extensions() => ExtensionGenerators.Extensions;
}
