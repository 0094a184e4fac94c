using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>Arbitraries of the records, for those who name them one by one; <see cref="Arbitraries"/> gives the same to FsCheck.</summary>
/// <remarks>What a record is made of is found by reflection, so that every kind of record has an arbitrary.</remarks>
public static class RecordArbitraries
{
    /// <summary>
    /// Valid records of a kind, an abstract one by all its cases. Members that may be absent sometimes are, and lists are short.
    /// </summary>
    /// <remarks>
    /// A <see cref="CollaborationRegister"/> breaks no rule that is an error, judged as of no day; it may have warnings. Any other record breaks
    /// no such rule that can judge it alone; the records that it refers to are not there.
    /// </remarks>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The arbitrary; it shrinks member by member, to valid records.</returns>
    public static Arbitrary<T> Of<T>()
        where T : DomainRecord => Found<T>();

    /// <summary>The same, for whom it is known only when it runs that the type is a record.</summary>
    internal static Arbitrary<T> Found<T>() => Finished<T>(record => ValidRecord.From(Tied(record)));

    /// <summary>Records of a kind that may break any rule but those on ids and references, which a register keeps.</summary>
    internal static Arbitrary<T> Unjudged<T>()
        where T : DomainRecord => Finished<T>(Tied);

    private static DomainRecord Tied(DomainRecord record) => record is CollaborationRegister register ? RegisterTies.Tie(register) : record;

    private static Arbitrary<T> Finished<T>(Func<DomainRecord, DomainRecord?> finish) => Arb.From(
        RecordGenerator.Of(typeof(T)).Select(record => finish((DomainRecord)record!)).Where(record => record is not null).Select(record => (T)(object)record!),
        record => RecordShrinker.Shrink((DomainRecord)(object)record!).Select(finish).OfType<T>());
}
