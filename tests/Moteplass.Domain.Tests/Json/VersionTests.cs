using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Documents of other versions: every older one is read for ever, a newer minor one tolerantly, another major one not.</summary>
public sealed class VersionTests
{
    private const string Folder = "versions/";

    private static readonly RegisterReadOptions Keeping = new() { UnknownMembers = UnknownMemberHandling.Keep };

    private static readonly string[] GoldenNames =
        [.. typeof(VersionTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order()];

    public static TheoryData<string> Goldens { get; } = [.. GoldenNames];

    [Theory]
    [MemberData(nameof(Goldens))]
    public void A_document_of_every_version_there_has_been_is_read_whole(string golden)
    {
        string json = TestFiles.Text(golden);

        Assert.True(MoteplassJson.TryRead(Encoding.UTF8.GetBytes(json), out CollaborationRegister? register, out ValueList<Problem> problems));

        Assert.Empty(problems);
        Assert.Equal($"{Folder}{register.SchemaVersion}.json", golden);
        Assert.Equal(json, MoteplassJson.Write(register, indented: true));
    }

    [Fact]
    public void There_is_a_document_with_every_member_for_each_version_to_the_current_one()
    {
        Assert.Equal(
            Enumerable.Range(0, SchemaVersion.Current.Minor + 1).Select(minor => $"{Folder}{new SchemaVersion(SchemaVersion.Current.Major, minor)}.json"),
            GoldenNames);
        Assert.Equal(Reading.EveryMember, TestFiles.Text($"{Folder}{SchemaVersion.Current}.json"));
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.27")]
    [InlineData("1.999")]
    public void A_newer_minor_version_is_read_with_one_problem_for_information(string version)
    {
        string json = $$"""{"schemaVersion":"{{version}}","budget":{ "nok" : [1, null] },"documents":[{"id":"a","title":{"nb":"A"},"":1,"pages":2,"x:y":3}]}""";

        Assert.True(MoteplassJson.TryRead(Encoding.UTF8.GetBytes(json), out CollaborationRegister? register, out ValueList<Problem> problems));

        Assert.Equal(
            [$"note FMT016 at /schemaVersion (1:18): Schema version {version} is newer than 1.0. Members that are not known are kept unchecked."],
            problems.Select(problem => problem.ToString()));
        Assert.Equal(SchemaVersion.Parse(version), register.SchemaVersion);
        Assert.Equal([("budget", """{"nok":[1,null]}""")], register.Extensions.Select(one => (one.Name, one.Json)));
        Assert.Equal([("", "1"), ("pages", "2"), ("x:y", "3")], register.Documents[0].Extensions.Select(one => (one.Name, one.Json)));
        Assert.Equal(
            $$$"""{"schemaVersion":"{{{version}}}","documents":[{"id":"a","title":{"nb":"A"},"":1,"pages":2,"x:y":3}],"budget":{"nok":[1,null]}}""",
            MoteplassJson.Write(register));
        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register)));
        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register, indented: true)));
    }

    [Theory]
    [InlineData("""{"documents":[{"id":"a","title":{"nb":"A"},"pages":2}],"x\"\u00e6\n":{"schemaVersion":"1.0"},"schemaVersion":"1.1"}""", "(1:110)")]
    [InlineData("""{"\u0073chemaVersion":"1\u002e1","documents":[{"id":"a","title":{"nb":"A"},"pages":2}],"x\"æ\n":{"schemaVersion":"1.0"}}""", "(1:23)")]
    public void The_version_may_stand_anywhere_and_in_escapes(string json, string position)
    {
        Assert.True(MoteplassJson.TryRead(Encoding.UTF8.GetBytes(json), out CollaborationRegister? register, out ValueList<Problem> problems));

        Assert.Equal(position, $"({Assert.Single(problems).Position})");
        Assert.Equal("x\"æ\n", Assert.Single(register.Extensions).Name);
        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register)));
    }

    [Theory]
    [InlineData(""","title":{"nb":"A"},"date":"x"}""", "error FMT010 at /documents/0/date (1:89): 'x' is not a partial date: ")]
    [InlineData(""","title":{"nb":"A","samisk":"A"}}""", "error FMT006 at /documents/0/title/samisk (1:81): Unknown member 'samisk'. Allowed: nb, nn, en, se, or the tag of another language (BCP 47).")]
    [InlineData(""","title":{"nb":"A"},"size":1,"si\u007ae":2}""", "error FMT007 at /documents/0/size (1:91): The member 'size' is given twice.")]
    [InlineData(""","title":{"nb":"A"},"recordType":1}""", "error FMT006 at /documents/0/recordType (1:82): Unknown member 'recordType'. Allowed: id, title, ")]
    [InlineData(""","title":{"nb":"A"},"\ud800":1}""", "error FMT002 at /documents/0/\uFFFD (1:82): The text has half a surrogate pair and is not valid Unicode.")]
    [InlineData(""","title":{"nb":"A"}}],"actors":[{"type":"robot","name":7}""", "error FMT009 at /actors/0/type (1:102): Unknown code 'robot'. Allowed: directorate, ")]
    [InlineData(""","title":{"nb":"A"}}],"mappings":[{"id":"a","responses":[{"respondent":"a","status":"x"}]}""", "error FMT009 at /mappings/0/responses/0/status (1:146): Unknown code 'x'. Allowed: ")]
    public void Unknown_words_types_and_languages_of_a_newer_version_are_problems_all_the_same(string members, string problem)
    {
        string[] problems = Reading.ProblemsOf($$"""{"schemaVersion":"1.1","new":1,"documents":[{"id":"a","new":2{{members}}]}""");

        Assert.Equal(2, problems.Length);
        Assert.StartsWith("note FMT016 at /schemaVersion (1:18): ", problems[0], StringComparison.Ordinal);
        Assert.StartsWith(problem, problems[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"2.0","people":[],"actors":7,"schemaVersion":"1.0"}""", 18)]
    [InlineData("""{"people":[],"actors":[{"type":"robot"}],"schemaVersion":"2.0"}""", 58)]
    public void A_newer_major_version_is_one_problem_whatever_else_the_document_holds(string json, int column) => Assert.Equal(
        [$"error FMT014 at /schemaVersion (1:{column}): Schema version 2.0 is not supported. Allowed: 1.0 and newer 1.x versions."],
        Reading.ProblemsOf(json));

    [Theory]
    [InlineData("""{"schemaVersion":"2.0","people":[""", "FMT014", "FMT001")]
    [InlineData("""{"schemaVersion":"1.1","people":[""", "FMT016", "FMT001")]
    [InlineData("""{"people":[],"actors":7,!""", "FMT006", "FMT004", "FMT001")]
    [InlineData("""{"schemaVersion":11,"x":1}""", "FMT004", "FMT006")]
    [InlineData("""{"schemaVersion":"1.x","x":1}""", "FMT010", "FMT006")]
    [InlineData("""{"schemaVersion":"\ud8001.1","x":1}""", "FMT002", "FMT006")]
    public void A_broken_document_has_all_its_problems(string json, params string[] codes) =>
        Assert.Equal(codes, Reading.Judge(Encoding.UTF8.GetBytes(json)).Select(problem => problem.Code));

    [Fact]
    public void Unknown_members_are_kept_where_the_caller_chose_so()
    {
        const string Json = """{"schemaVersion":"1.0","documents":[{"id":"a","title":{"nb":"A"},"pages":2}],"budget":1}""";
        Assert.Equal(["FMT006", "FMT006"], Reading.Judge(Encoding.UTF8.GetBytes(Json)).Select(problem => problem.Code));

        Assert.True(MoteplassJson.TryRead(Encoding.UTF8.GetBytes(Json), Keeping, out CollaborationRegister? register, out ValueList<Problem> problems));

        Assert.Empty(problems);
        Assert.Equal("pages", Assert.Single(register.Documents[0].Extensions).Name);
        Assert.Equal(Json, MoteplassJson.Write(register));
        Assert.Equal(register, MoteplassJson.Read(Json, Keeping));
        Assert.Equal(register, MoteplassJson.Read(Encoding.UTF8.GetBytes(Json), Keeping));
    }

    [Fact]
    public void Options_are_strict_by_themselves_and_hold_no_other_value()
    {
        Assert.Equal(UnknownMemberHandling.Refuse, new RegisterReadOptions().UnknownMembers);
        Assert.Equal(Keeping, new RegisterReadOptions { UnknownMembers = UnknownMemberHandling.Keep });
        Assert.Equal(
            $"Allowed: Refuse, Keep. (Parameter 'UnknownMembers'){Environment.NewLine}Actual value was 2.",
            Assert.Throws<ArgumentOutOfRangeException>("UnknownMembers", () => new RegisterReadOptions { UnknownMembers = (UnknownMemberHandling)2 }).Message);
    }

    [Fact]
    public void Options_that_are_null_are_refused()
    {
        Assert.Throws<ArgumentNullException>("options", () => MoteplassJson.Read("{}", null!));
        Assert.Throws<ArgumentNullException>("options", () => MoteplassJson.Read("{}"u8, null!));
        Assert.Throws<ArgumentNullException>("options", () => MoteplassJson.TryRead("{}"u8, null!, out _, out _));
        Assert.Throws<ArgumentNullException>("json", () => MoteplassJson.Read((string)null!, Keeping));
    }

    [Property]
    public Property What_a_register_of_a_newer_version_holds_is_all_written_back(CollaborationRegister register) => Prop.ForAll(
        Gen.Choose(1, 999).Zip(Gen.Elements("budget", "", "a/b~c", "«æ»", "\"\\\u0001\u2028😀", "documents:", "type")).ToArbitrary(),
        newer =>
        {
            CollaborationRegister later = register with { SchemaVersion = new SchemaVersion(1, newer.Item1) };
            JsonObject tree = JsonNode.Parse(MoteplassJson.WriteUtf8(later))!.AsObject();
            foreach (JsonObject one in tree.Select(member => member.Value).OfType<JsonArray>().SelectMany(list => list.OfType<JsonObject>()).Prepend(tree))
            {
                one.TryAdd(newer.Item2, new JsonArray(1, null));
            }

            string json = Reading.Text(tree);
            CollaborationRegister read = MoteplassJson.Read(json);

            Assert.Equal(read, MoteplassJson.Read(MoteplassJson.Write(read)));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(MoteplassJson.Write(read))));
        });

    [Fact]
    public void Within_a_consumers_document_a_newer_register_is_read_too_and_the_next_one_strictly()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = MoteplassJson.TypeInfoResolver };
        const string Newer = """{"schemaVersion":"1.1","budget":1}""";

        Assert.Equal(MoteplassJson.Read(Newer), JsonSerializer.Deserialize<CollaborationRegister>(Newer, options));
        RegisterFormatException exception = Assert.Throws<RegisterFormatException>(
            () => JsonSerializer.Deserialize<ValueList<CollaborationRegister>>($$"""[{{Newer}},{"schemaVersion":"1.0","budget":1}]""", options));
        Assert.Equal(["FMT016", "FMT006"], exception.Problems.Select(problem => problem.Code));
    }
}
