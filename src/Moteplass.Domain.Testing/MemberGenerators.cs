using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>What the generators of records are made of: members that are sometimes absent, short lists, words.</summary>
internal static class MemberGenerators
{
    private const int Longest = 3;

    /// <summary>Extensions, mostly none.</summary>
    public static readonly Gen<Extensions> Extensions = Gen.Frequency(
        (9, Gen.Constant(default(Extensions))),
        (1, from names in Gen.SubListOf("no.eksempel:merknad", "hdir:sak-nr", "x:Y_1")
            from values in Gen.Elements("1", "-0.5e3", "true", "null", "\"møte\"", "[]", "{\"å\":[1,\" \",{}]}").ArrayOf(names.Count)
            select Domain.Extensions.Create([.. names.Zip(values, MoteplassJson.Extension)])));

    /// <summary>Extensions, which shrink to none.</summary>
    public static readonly Arbitrary<Extensions> ExtensionsOfARecord = Arb.From(Extensions, some => some.Count == 0 ? [] : [default]);

    /// <summary>A value of a class, sometimes absent.</summary>
    public static Gen<T?> Maybe<T>(Gen<T> value)
        where T : class => Gen.Frequency((2, value.Select(some => (T?)some)), (1, Gen.Constant<T?>(null)));

    /// <summary>A value of a struct, sometimes absent.</summary>
    public static Gen<T?> MaybeValue<T>(Gen<T> value)
        where T : struct => Gen.Frequency((2, value.Select(some => (T?)some)), (1, Gen.Constant<T?>(null)));

    /// <summary>A list of few elements or none.</summary>
    public static Gen<ValueList<T>> Few<T>(Gen<T> element)
        where T : notnull => ListGenerators.ValueList(element, 0, Longest);

    /// <summary>Any word of an enum.</summary>
    public static Gen<T> Word<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}
