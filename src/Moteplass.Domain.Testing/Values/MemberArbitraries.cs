using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>The arbitraries of what members hold, where that is not a record and no list, found by type.</summary>
internal static class MemberArbitraries
{
    private static readonly IArbMap Map = ArbMap.Default
        .Merge(typeof(ScalarGenerators))
        .Merge(typeof(IdGenerators))
        .Merge(typeof(DateGenerators))
        .Merge(typeof(TextGenerators))
        .Merge(typeof(ExtensionGenerators))
        .MergeArb(Arb.From(Gen.Constant(SchemaVersion.Current)));

    // FsCheck's map remembers what it has found, and is not made for several threads.
    private static readonly Lock Gate = new();

    /// <summary>The arbitrary of a type.</summary>
    public static Arbitrary<object> Of(Type type)
    {
        lock (Gate)
        {
            return Map.ArbFor(type);
        }
    }
}
