using FsCheck;

namespace Moteplass.Domain.Testing;

/// <summary>Arbitraries of any record, found by reflection, so that a new record has its own at once.</summary>
public static class RecordArbitraries
{
    /// <summary>Records of one kind, an abstract one by all its cases. They shrink member by member.</summary>
    /// <remarks>The records that a record refers to need not be there, except in a <see cref="CollaborationRegister"/>.</remarks>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<T> Of<T>()
        where T : DomainRecord => RecordArbitrary<T>.Arbitrary;
}
