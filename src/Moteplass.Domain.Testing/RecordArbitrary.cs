using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>The arbitrary of one kind of record, where FsCheck finds it.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class RecordArbitrary<T>
{
    /// <summary>The arbitrary; registers are tied, other records stand alone.</summary>
    public static Arbitrary<T> Arbitrary { get; } = typeof(T) == typeof(CollaborationRegister)
        ? From(register => RegisterTies.Tie((CollaborationRegister)register))
        : From(record => record);

    private static Arbitrary<T> From(Func<DomainRecord, DomainRecord> finish) => Arb.From(
        RecordGenerator.Of(typeof(T)).Select(record => (T)(object)finish((DomainRecord)record!)),
        record => RecordShrinker.Shrink((DomainRecord)(object)record!).Select(smaller => (T)(object)finish(smaller)));
}
