using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Takes a register in which every member of every record is filled, and bends one member at a time.</summary>
public sealed class EveryMemberTests
{
    private static readonly string[] Languages = ["nb", "nn", "en", "se"];

    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("src/Moteplass.Domain.Testing/Registers/every-member.json")]
    [InlineData("tests/Moteplass.Domain.Tests/TestData/versions/1.0.json")]
    public void It_has_every_member(string file) => Golden.Holds(file, EveryMemberFile.Completed(Repository.Text(file)));

    [Fact]
    public void A_member_that_it_lacks_is_added()
    {
        JsonObject tree = Reading.Tree();
        JsonObject seat = tree["structures"]![0]!["seats"]![0]!.AsObject();
        JsonObject mapping = tree["mappings"]![0]!.AsObject();
        seat.Remove("deputyRank");
        seat.Remove("role");
        mapping.Remove("workedExample");

        JsonNode completed = JsonNode.Parse(EveryMemberFile.Completed(Reading.Text(tree)))!;

        Assert.Equal(999, (int)completed["structures"]![0]!["seats"]![0]!["deputyRank"]!);
        Assert.Equal("secretary", (string)completed["structures"]![0]!["seats"]![0]!["role"]!);
        Assert.Equal(["text", "sources"], completed["mappings"]![0]!["workedExample"]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void It_is_read_and_written_back_byte_for_byte()
    {
        byte[] indented = Encoding.UTF8.GetBytes(Reading.EveryMember);
        CollaborationRegister register = MoteplassJson.Read(indented);

        byte[] compact = MoteplassJson.WriteUtf8(register);

        Assert.Equal(Reading.EveryMember, MoteplassJson.Write(register, indented: true));
        Assert.Equal(indented, MoteplassJson.WriteUtf8(register, indented: true));
        Assert.Equal(Reading.Text(Reading.Tree()), Encoding.UTF8.GetString(compact));
        Assert.Equal(register, MoteplassJson.Read(compact));
        Assert.Equal(register, MoteplassJson.Read(Encoding.UTF8.GetString(compact)));
    }

    [Fact]
    public void It_holds_every_record() =>
        Assert.Equal(Declarations.Records.Select(one => one.Type.Name).Order(), Records().Select(one => one.Record.Type.Name).Distinct().Order());

    [Fact]
    public void Each_optional_member_may_be_missing() => Assert.All(
        Members().Where(one => !IsRequired(one)),
        one => Assert.Equal([], Reading.ProblemsOf(Reading.Text(Without(one.Pointer, one.Name)))));

    [Fact]
    public void Each_required_member_that_is_missing_is_one_problem() => Assert.All(
        Members().Where(IsRequired),
        one =>
        {
            JsonNode tree = Without(one.Pointer, one.Name);
            string[] problems = Reading.ProblemsOf(Reading.Text(tree));

            string allowed = one.Name == "type" ? $" Allowed: {Types(one.Record)}." : "";
            string message = $"The member '{one.Name}' is missing.{allowed}";
            Assert.Equal([Reading.Problem("FMT008", one.Pointer, Reading.ColumnOf(tree, one.Pointer), message)], problems);
        });

    [Fact]
    [Trait("Speed", "slow")]
    public void Each_member_and_element_that_is_null_is_one_problem() => Assert.All(
        Reading.Values(Reading.Tree()).Where(one => one.Pointer.Length > 0),
        one =>
        {
            JsonNode tree = Reading.Tree();
            int column = Reading.ColumnOf(tree, one.Pointer);
            Reading.At(tree, one.Pointer).ReplaceWith((JsonNode?)null);

            Assert.Equal(
                [Reading.Problem("FMT005", one.Pointer, column, "Found null, which is not allowed. What is not stated is left out.")],
                Reading.ProblemsOf(Reading.Text(tree)));
        });

    [Fact]
    public void A_member_that_an_object_does_not_have_is_one_problem_that_names_those_it_has() => Assert.All(
        Reading.Values(Reading.Tree()).Where(one => one.Node is JsonObject),
        one =>
        {
            JsonNode tree = Reading.Tree();
            JsonObject target = Reading.At(tree, one.Pointer).AsObject();
            string allowed = string.Join(", ", target.Select(member => member.Key).Where(name => !name.Contains(':', StringComparison.Ordinal)));
            bool isRecord = !IsLocalizedText(target);
            target["strange"] = "here";
            string pointer = $"{one.Pointer}/strange";
            int column = Reading.ColumnOf(tree, pointer) - "\"strange\":".Length;

            string problem = Assert.Single(Reading.ProblemsOf(Reading.Text(tree)));

            string message = isRecord
                ? $"Unknown member 'strange'. Allowed: {allowed}, or an extension 'vendor:name'."
                : "Unknown member 'strange'. Allowed: nb, nn, en, se, or the tag of another language (BCP 47).";
            Assert.Equal(Reading.Problem("FMT006", pointer, column, message), problem);
        });

    private static IEnumerable<(string Pointer, WireShape.Record Record, JsonObject Node)> Records() => Records("", Declarations.Register, Reading.Tree());

    private static IEnumerable<(string Pointer, WireShape.Record Record, JsonObject Node)> Records(string pointer, WireShape shape, JsonNode node) => shape switch
    {
        WireShape.Record record => record.Members
            .Where(member => node[member.Name] is not null)
            .SelectMany(member => Records($"{pointer}/{member.Name}", member.Value, node[member.Name]!))
            .Prepend((pointer, record, node.AsObject())),
        WireShape.Sum sum => Records(pointer, sum.Cases.First(one => one.Word == (string)node["type"]!).Case, node),
        WireShape.List list => node.AsArray().SelectMany((element, i) => Records($"{pointer}/{i}", list.Element, element!)),
        _ => [],
    };

    private static IEnumerable<(string Pointer, WireShape.Record Record, string Name)> Members() =>
        Records().SelectMany(one => one.Node.Select(member => (one.Pointer, one.Record, member.Key)));

    private static bool IsRequired((string Pointer, WireShape.Record Record, string Name) member) =>
        member.Record.Members.Any(one => one.Name == member.Name && one.IsRequired);

    private static bool IsLocalizedText(JsonObject node) => node.All(member => Languages.Contains(member.Key));

    /// <summary>The values that <c>type</c> may have where the record is.</summary>
    private static string Types(WireShape.Record record) =>
        string.Join(", ", Declarations.Records.Where(one => one.Type.BaseType == record.Type.BaseType).Select(one => (one.Members.First().Value as WireShape.Constant)!.Word).Order(StringComparer.Ordinal));

    private static JsonObject Without(string pointer, string name)
    {
        JsonObject tree = Reading.Tree();
        Reading.At(tree, pointer).AsObject().Remove(name);
        return tree;
    }
}
