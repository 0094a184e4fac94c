using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>What other parties add to records.</summary>
internal static class ExtensionGenerators
{
    private static readonly string[] Names = ["no.eksempel:merknad", "hdir:sak-nr", "x:Y_1"];

    private static readonly Gen<string> Value = Gen.Elements("1", "-0.5e3", "true", "null", "\"møte\"", "[]", "{\"å\":[1,\" \",{}]}");

    /// <summary>One extension; it shrinks to the number 1.</summary>
    public static Arbitrary<Extension> Extension { get; } = Arb.From(
        from name in Gen.Elements(Names)
        from value in Value
        select MoteplassJson.CreateExtension(name, value),
        one => one.Json == "1" ? [] : [MoteplassJson.CreateExtension(one.Name, "1")]);

    /// <summary>Extensions, up to three on one record, mostly none; they shrink one by one to none.</summary>
    public static Arbitrary<Extensions> Extensions { get; } = Arb.From(
        Gen.Frequency(
            (9, Gen.Constant(default(Extensions))),
            (1, from names in Gen.SubListOf(Names)
                from values in Value.ArrayOf(names.Count)
                select Domain.Extensions.Create([.. names.Zip(values, MoteplassJson.CreateExtension)]))),
        some => ListGenerators.Shrink(some.ToValueList(), Extension.Shrinker).Select(less => Domain.Extensions.Create([.. less])));
}
