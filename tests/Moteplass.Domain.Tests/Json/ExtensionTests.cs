using System.Text.Json;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Members of other parties: kept as they are, and never interpreted.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void They_are_kept_sorted_and_written_last()
    {
        CollaborationRegister register = MoteplassJson.Read("""{"nav:b":2,"schemaVersion":"1.0","Nav:a":1,"$schema":"x","nav.no:a_1":[],"nav-2:0":{}}""");

        Assert.Equal(["Nav:a", "nav-2:0", "nav.no:a_1", "nav:b"], register.Extensions.Select(extension => extension.Name));
        Assert.Equal(
            """{"$schema":"x","schemaVersion":"1.0","Nav:a":1,"nav-2:0":{},"nav.no:a_1":[],"nav:b":2}""",
            MoteplassJson.Write(register));
    }

    [Theory]
    [InlineData(" [ 1 , 2.50\t,\r\n -0e+1 ] ", "[1,2.50,-0e+1]")]
    [InlineData("""{ "a b" : " c  d " , "e" : { } }""", """{"a b":" c  d ","e":{}}""")]
    [InlineData(" \"say \\\" x \\\" and \\\\\" ", "\"say \\\" x \\\" and \\\\\"")]
    [InlineData("""[ "\\" , "\\\" , " , "\\\\" , " x" ]""", """["\\","\\\" , ","\\\\"," x"]""")]
    [InlineData("""[ "\u0020 \n\/" , "æ 😀" ]""", """["\u0020 \n\/","æ 😀"]""")]
    [InlineData("""{"a":1,"b": 2,"\ud83d\ude00": "\ud83d\ude00"}""", """{"a":1,"b":2,"\ud83d\ude00":"\ud83d\ude00"}""")]
    [InlineData(" null ", "null")]
    [InlineData(" true", "true")]
    [InlineData("1e999 ", "1e999")]
    [InlineData("\"\"", "\"\"")]
    public void Only_white_space_between_the_parts_of_a_value_is_left_out(string json, string kept)
    {
        CollaborationRegister register = MoteplassJson.Read($$"""{"schemaVersion":"1.0","nav:sak":{{json}}}""");

        Extension extension = Assert.Single(register.Extensions);
        Assert.Equal(kept, extension.Json);
        Assert.Equal(extension, MoteplassJson.CreateExtension("nav:sak", json));
        Assert.Equal($$"""{"schemaVersion":"1.0","nav:sak":{{kept}}}""", MoteplassJson.Write(register));
        Assert.Equal("{\n  \"schemaVersion\": \"1.0\",\n  \"nav:sak\": " + kept + "\n}\n", MoteplassJson.Write(register, indented: true));
    }

    [Fact]
    public void They_count_when_registers_are_compared()
    {
        CollaborationRegister register = MoteplassJson.Read("""{"schemaVersion":"1.0","a:a":[1,2],"a:b":3}""");

        Assert.Equal(register, MoteplassJson.Read("""{"a:b":3,"schemaVersion":"1.0","a:a":[ 1, 2 ]}"""));
        Assert.Equal(register, new CollaborationRegister { Extensions = [MoteplassJson.CreateExtension("a:b", "3"), MoteplassJson.CreateExtension("a:a", "[1, 2]")] });
        Assert.NotEqual(register, MoteplassJson.Read("""{"schemaVersion":"1.0","a:a":[1,2],"a:b":3.0}"""));
        Assert.NotEqual(register, MoteplassJson.Read("""{"schemaVersion":"1.0","a:a":[1,2]}"""));
    }

    [Fact]
    public void One_given_twice_is_a_problem() => Assert.Equal(
        ["error FMT007 at /a:b (1:32): The member 'a:b' is given twice."],
        Reading.ProblemsOf("""{"schemaVersion":"1.0","a:b":1,"\u0061:b":{"x":[]}}"""));

    [Theory]
    [InlineData(":")]
    [InlineData("a:")]
    [InlineData(":b")]
    [InlineData("a:b:c")]
    [InlineData("a::b")]
    [InlineData("a b:c")]
    [InlineData("æ:b")]
    [InlineData("a:b/c")]
    [InlineData("http://a")]
    [InlineData("ab")]
    public void A_name_that_is_not_of_their_form_is_refused(string name)
    {
        string pointer = "/" + name.Replace("/", "~1", StringComparison.Ordinal);

        Assert.Equal(
            [Reading.Problem("FMT006", pointer, 24, $"Unknown member '{name}'. Allowed: {RootLists.Members}, or an extension 'vendor:name'.")],
            Reading.ProblemsOf($$$"""{"schemaVersion":"1.0","{{{name}}}":{"a":[1]}}"""));
        ArgumentException exception = Assert.Throws<ArgumentException>(nameof(name), () => MoteplassJson.CreateExtension(name, "1"));
        Assert.StartsWith($"'{name}' is not the name of an extension. Allowed: 'vendor:name'.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("1 2")]
    [InlineData("// x\n1")]
    [InlineData("'x'")]
    public void A_value_that_is_not_one_json_value_is_refused(string json) => Assert.StartsWith(
        "The value of an extension must be one JSON value. ",
        Assert.Throws<ArgumentException>(nameof(json), () => MoteplassJson.CreateExtension("a:b", json)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Neither_the_name_nor_the_value_may_be_null()
    {
        Assert.Throws<ArgumentNullException>("name", () => MoteplassJson.CreateExtension(null!, "1"));
        Assert.Throws<ArgumentNullException>("json", () => MoteplassJson.CreateExtension("a:b", null!));
        Assert.Throws<ArgumentException>("name", () => MoteplassJson.CreateExtension("", "1"));
    }

    [Fact]
    public void A_value_with_half_a_surrogate_pair_of_its_own_is_refused()
    {
        string json = $"\"{'\ud83d'}\"";

        Assert.ThrowsAny<ArgumentException>(() => MoteplassJson.CreateExtension("a:b", json));
    }

    [Fact]
    public void They_are_kept_within_a_consumers_document()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = MoteplassJson.TypeInfoResolver };

        TargetGroup? group = JsonSerializer.Deserialize<TargetGroup>("""{ "a:b" : { "x" : " y " } , "ages" : "0-24" }""", options);

        Assert.Equal("""{"ages":"0-24","a:b":{"x":" y "}}""", JsonSerializer.Serialize(group, options));
    }

    [Theory]
    [InlineData("""{"x":"\ud83d"}""", "error FMT002 at /a:b/x", "The text has half a surrogate pair and is not valid Unicode.")]
    [InlineData("""[1,{"x":1,"y":{"z":"\ude00"}}]""", "error FMT002 at /a:b/1/y/z", "The text has half a surrogate pair and is not valid Unicode.")]
    [InlineData("""{"\ud83d":1}""", "error FMT002 at /a:b/\uFFFD", "The text has half a surrogate pair and is not valid Unicode.")]
    [InlineData("""{"x":1,"y":2,"x":{"x":[3]}}""", "error FMT007 at /a:b/x", "The member 'x' is given twice.")]
    [InlineData("""[{"x":1},{"x":1,"x":2}]""", "error FMT007 at /a:b/1/x", "The member 'x' is given twice.")]
    public void What_holds_for_every_value_holds_within_that_of_an_extension(string value, string place, string message)
    {
        Assert.False(MoteplassJson.TryRead($$"""{"schemaVersion":"1.0","a:b":{{value}},"c:d":{"x":1} }""", out _, out ValueList<Problem> problems));

        Assert.Equal((place, message), (problems.Single().ToString().Split(" (")[0], problems.Single().Message.En));
        Assert.StartsWith(message, Assert.Throws<ArgumentException>("json", () => MoteplassJson.CreateExtension("a:b", value)).Message, StringComparison.Ordinal);
    }
}
