using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>The arbitraries of all types, as FsCheck finds them: the values' by their generators, each record's by reflection, the rest FsCheck's own.</summary>
internal static class ArbitraryMap
{
    // FsCheck's map remembers what it has found, and is not made for several threads.
    private static readonly Lock Gate = new();

    private static readonly IArbMap Values = ArbMap.Default
        .Merge(typeof(ScalarGenerators))
        .Merge(typeof(DateGenerators))
        .Merge(typeof(TextGenerators))
        .Merge(typeof(ExtensionGenerators))
        .Merge(typeof(ListGenerators));

    // Only the texts of records are never blank.
    private static readonly IArbMap All = typeof(DomainRecord).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(DomainRecord)))
        .Aggregate(Values.MergeArb(ArbMap.Default.ArbFor<string>()), (map, record) => map.Merge(typeof(RecordArbitrary<>).MakeGenericType(record)));

    /// <summary>The arbitrary of any type.</summary>
    public static Arbitrary<T> Of<T>()
    {
        lock (Gate)
        {
            return All.ArbFor<T>();
        }
    }

    /// <summary>The arbitrary of what a member holds, where that is no record and no list.</summary>
    public static Arbitrary<object> OfMember(Type type)
    {
        lock (Gate)
        {
            return Values.ArbFor(type);
        }
    }
}
