using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>Records of every kind, a new one included: what a record is made of is found by reflection.</summary>
public static class RecordGenerators
{
    /// <summary>
    /// Records of a kind, an abstract one by all its cases. Members that may be absent sometimes are, and lists are short.
    /// The records that a record refers to need not be there.
    /// </summary>
    /// <remarks>
    /// A <see cref="CollaborationRegister"/> is more: every id is used once and every reference leads to a record of the right kind.
    /// </remarks>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The arbitrary; it shrinks member by member.</returns>
    public static Arbitrary<T> Record<T>()
        where T : DomainRecord => Found<T>();

    /// <summary>The same, for whom it is known only when it runs that the type is a record.</summary>
    internal static Arbitrary<T> Found<T>() => typeof(T) == typeof(CollaborationRegister)
        ? Finished<T>(register => RegisterTies.Tie((CollaborationRegister)register))
        : Finished<T>(record => record);

    private static Arbitrary<T> Finished<T>(Func<DomainRecord, DomainRecord> finish) => Arb.From(
        RecordGenerator.Of(typeof(T)).Select(record => (T)(object)finish((DomainRecord)record!)),
        record => RecordShrinker.Shrink((DomainRecord)(object)record!).Select(smaller => (T)(object)finish(smaller)));
}
