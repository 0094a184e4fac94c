using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>The schema and the reader say the same of a document, except for what <see cref="SchemaDifferences"/> lists.</summary>
public sealed class SchemaEquivalenceTests
{
    private static readonly JsonNode[] Transplants = [.. Reading.Values(Reading.Tree()).Skip(1).Select(one => one.Node)];

    private static readonly (JsonObject Register, string Pointer)[] Places =
        [.. Reading.SingleRecords().SelectMany(register => Reading.Values(register).Skip(1).Select(one => (register, one.Pointer)))];

    /// <summary>Every register among the files of the tests.</summary>
    public static TheoryData<string> Files =>
    [
        .. typeof(SchemaEquivalenceTests).Assembly.GetManifestResourceNames().Where(name =>
            name == "every-member.json"
            || name.StartsWith("calendars/", StringComparison.Ordinal)
            || (name.StartsWith("mandates/", StringComparison.Ordinal) && !name.EndsWith(".provisions.json", StringComparison.Ordinal))),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_register_of_the_corpus_is_valid_as_it_stands_and_as_it_is_written(string file)
    {
        string json = TestFiles.Text(file);

        Assert.True(SchemaValidator.Shipped.IsValid(json));
        Assert.True(SchemaValidator.Shipped.IsValid(MoteplassJson.Write(MoteplassJson.Read(json))));
    }

    [Fact]
    public void The_reference_register_is_valid() =>
        Assert.True(SchemaValidator.Shipped.IsValid(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour)));

    [Fact]
    public void Generated_registers_of_any_size_are_valid() => Assert.All(
        [0, 1, 10, 100, 1_000],
        size => Assert.True(SchemaValidator.Shipped.IsValid(MoteplassJson.Write(GeneratedRegister.Make(size, seed: size)))));

    [Property]
    [Trait("Speed", "slow")]
    public void Whatever_is_written_is_valid(CollaborationRegister register)
    {
        string json = MoteplassJson.Write(register);

        Assert.True(SchemaValidator.Shipped.IsValid(json), json);
    }

    [Fact]
    [Trait("Speed", "slow")]
    public void Documents_one_step_from_a_good_one_are_judged_alike() => Offenders.None(
        from register in Reading.SingleRecords()
        from step in SchemaMutations.Of(register)
        let disagreement = SchemaAgreement.Disagreement(step.Json)
        where disagreement is not null
        select $"{step.Note} {disagreement}");

    [Property(MaxTest = 3_000)]
    [Trait("Speed", "slow")]
    public Property Documents_with_a_value_in_another_place_are_judged_alike() => Prop.ForAll(
        Gen.Elements(Places).Zip(Gen.Elements(Transplants)).ToArbitrary(),
        step =>
        {
            JsonNode tree = step.Item1.Register.DeepClone();
            Reading.At(tree, step.Item1.Pointer).ReplaceWith(step.Item2.DeepClone());

            Assert.Null(SchemaAgreement.Disagreement(Reading.Text(tree)));
        });

    [Fact]
    public void Something_that_is_no_register_is_invalid() => Assert.All(
        ["null", "1", "\"a\"", "true", "[]", "{}"],
        json => Assert.False(SchemaValidator.Shipped.IsValid(json)));
}
