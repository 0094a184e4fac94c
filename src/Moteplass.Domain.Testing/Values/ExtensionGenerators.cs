using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>What other parties add to records.</summary>
internal static class ExtensionGenerators
{
    /// <summary>Extensions, up to three on one record, mostly none; they shrink to none.</summary>
    public static Arbitrary<Extensions> Extensions { get; } = Arb.From(
        Gen.Frequency(
            (9, Gen.Constant(default(Extensions))),
            (1, from names in Gen.SubListOf("no.eksempel:merknad", "hdir:sak-nr", "x:Y_1")
                from values in Gen.Elements("1", "-0.5e3", "true", "null", "\"møte\"", "[]", "{\"å\":[1,\" \",{}]}").ArrayOf(names.Count)
                select Domain.Extensions.Create([.. names.Zip(values, MoteplassJson.CreateExtension)]))),
        some => some.Count == 0 ? [] : [default]);
}
