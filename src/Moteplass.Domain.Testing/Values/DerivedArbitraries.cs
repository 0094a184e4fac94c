using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>
/// The arbitraries that FsCheck derives by itself: of enums, and of tuples and other types with one constructor, whose parts it is told of.
/// A property with several parameters is such a tuple.
/// </summary>
internal static class DerivedArbitraries
{
    private static readonly MethodInfo Merger = typeof(DerivedArbitraries).GetMethod(nameof(Merged), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The arbitrary of a type, with the arbitraries of its parts from a map.</summary>
    public static Arbitrary<T> Of<T>(IArbMap map)
    {
        ParameterInfo[] parts = typeof(T).GetConstructors() is [var only] ? only.GetParameters() : [];
        return parts
            .Select(part => part.ParameterType)
            .Where(part => part != typeof(T))
            .Distinct()
            .Aggregate(ArbMap.Default, (known, part) => (IArbMap)Merger.MakeGenericMethod(part).Invoke(null, [known, map])!)
            .ArbFor<T>();
    }

    private static IArbMap Merged<T>(IArbMap known, IArbMap map) => known.MergeArb(map.ArbFor<T>());
}
