using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Takes a register in which every member of every record is filled, and bends one member at a time.</summary>
public sealed class EveryMemberTests
{
    private static readonly string[] Languages = ["nb", "nn", "en", "se"];

    private static readonly string[] StatedTexts = ["definition", "helpText", "workedExample", "caveats", "channel", "evaluation"];

    /// <summary>The required members of each kind of object, by the name of the member it stands in or by its type.</summary>
    private static readonly Dictionary<string, string[]> Required = new()
    {
        [""] = ["schemaVersion"],
        ["documents"] = ["id", "title"],
        ["directorate"] = ["type", "id", "name"],
        ["public-body"] = ["type", "id", "name", "kind"],
        ["user-organisation"] = ["type", "id", "name"],
        ["other-organisation"] = ["type", "id", "name"],
        ["organisation-group"] = ["type", "id", "name", "unit"],
        ["memberships"] = ["member", "umbrella"],
        ["structures"] = ["id", "name", "kind"],
        ["phases"] = ["status"],
        ["anchoring"] = ["level"],
        ["rate"] = ["type", "per"],
        ["recurrence"] = ["type", "repeats"],
        ["weekdays"] = ["weekday"],
        ["dated"] = ["type"],
        ["on-demand"] = ["type"],
        ["mandates"] = [],
        ["seatGroups"] = [],
        ["parts"] = [],
        ["equalSeats"] = [],
        ["compositionRules"] = ["dimension", "requires"],
        ["selection"] = [],
        ["term"] = [],
        ["offices"] = ["role"],
        ["deputies"] = [],
        ["deadlines"] = [],
        ["extraordinary"] = [],
        ["voting"] = [],
        ["quorum"] = [],
        ["attendanceRights"] = ["who"],
        ["duties"] = ["kind"],
        ["provisions"] = ["kind", "text"],
        ["actor"] = ["type", "actor"],
        ["owner"] = ["type"],
        ["self"] = ["type"],
        ["structure"] = ["type", "structure"],
        ["category"] = ["type", "category"],
        ["any-of"] = ["type"],
        ["seats"] = ["id"],
        ["meetings"] = ["id"],
        ["planned"] = [],
        ["held"] = [],
        ["agenda"] = [],
        ["attendance"] = [],
        ["minutes"] = [],
        ["meetingListings"] = ["structure", "period", "complete"],
        ["establishedInResponseTo"] = [],
        ["workshops"] = ["id"],
        ["contributions"] = ["id"],
        ["evaluations"] = ["id"],
        ["assignments"] = ["id", "text"],
        ["proposals"] = ["id"],
        ["decisions"] = ["id"],
        ["mappings"] = ["id"],
        ["areas"] = ["name"],
        ["responses"] = ["respondent", "status"],
        ["targetGroup"] = [],
        ["sources"] = ["document"],
        ["statedText"] = [],
    };

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
    public void It_holds_every_kind_of_object() =>
        Assert.Equal(Required.Keys.Order(), Records().Select(one => one.Kind).Distinct().Order());

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

            string allowed = one.Name == "type" ? $" Allowed: {Types(one.Pointer)}." : "";
            string message = $"The member '{one.Name}' is missing.{allowed}";
            Assert.Equal([Reading.Problem("FMT008", one.Pointer, Reading.ColumnOf(tree, one.Pointer), message)], problems);
        });

    [Fact]
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
                : "Unknown member 'strange'. Allowed: nb, nn, en, se.";
            Assert.Equal(Reading.Problem("FMT006", pointer, column, message), problem);
        });

    private static IEnumerable<(string Pointer, string Kind, JsonObject Node)> Records() =>
        from one in Reading.Values(Reading.Tree())
        where one.Node is JsonObject node && !IsLocalizedText(node)
        select (one.Pointer, Kind(one.Pointer, one.Node), one.Node.AsObject());

    private static IEnumerable<(string Pointer, string Kind, string Name)> Members() =>
        Records().SelectMany(record => record.Node.Select(member => (record.Pointer, record.Kind, member.Key)));

    private static bool IsRequired((string Pointer, string Kind, string Name) member) => Required[member.Kind].Contains(member.Name);

    private static bool IsLocalizedText(JsonObject node) => node.All(member => Languages.Contains(member.Key));

    private static string Kind(string pointer, JsonNode node)
    {
        string name = pointer.Split('/').LastOrDefault(step => !int.TryParse(step, out _), "");
        return (string?)node["type"] ?? (StatedTexts.Contains(name) ? "statedText" : name);
    }

    private static string Types(string pointer) => pointer.StartsWith("/actors/", StringComparison.Ordinal)
        ? "directorate, public-body, user-organisation, other-organisation, organisation-group"
        : pointer.Contains("/cadence/", StringComparison.Ordinal)
        ? "rate, recurrence, dated, on-demand"
        : "actor, owner, self, structure, category, any-of";

    private static JsonObject Without(string pointer, string name)
    {
        JsonObject tree = Reading.Tree();
        Reading.At(tree, pointer).AsObject().Remove(name);
        return tree;
    }
}
