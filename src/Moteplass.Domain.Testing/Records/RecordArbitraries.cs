using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>The arbitraries of the records, each made of its members by reflection.</summary>
internal static class RecordArbitraries
{
    /// <summary>Valid records of a kind, an abstract one by all its cases; they shrink member by member, to valid records.</summary>
    public static Arbitrary<T> Of<T>()
        where T : DomainRecord => Finished<T>(record => ValidRecord.From(Tied(record)));

    /// <summary>Records of a kind that may break any rule but those on ids and references, which a register keeps.</summary>
    public static Arbitrary<T> Unjudged<T>()
        where T : DomainRecord => Finished<T>(Tied);

    private static DomainRecord Tied(DomainRecord record) => record is CollaborationRegister register ? RegisterTies.Tie(register) : record;

    private static Arbitrary<T> Finished<T>(Func<DomainRecord, DomainRecord?> finish)
        where T : DomainRecord => Arb.From(
            Made(typeof(T)).Select(finish).Where(record => record is not null).Select(record => (T)record!),
            record => RecordShrinker.Shrink(record).Prepend(Renamed(record)).Select(finish).OfType<T>().Where(smaller => smaller != record));

    private static Gen<DomainRecord> Made(Type kind)
    {
        Gen<DomainRecord> loose = RecordGenerator.Of(kind).Select(record => (DomainRecord)record!);
        return kind != typeof(CollaborationRegister)
            ? loose
            : from record in loose
              from year in Gen.Choose(1950, 2100)
              select (DomainRecord)RegisterPractice.Around(year, RegisterTies.Tie((CollaborationRegister)record));
    }

    private static DomainRecord Renamed(DomainRecord record) => record is CollaborationRegister register ? RegisterTies.Rename(register, name => name) : record;
}
