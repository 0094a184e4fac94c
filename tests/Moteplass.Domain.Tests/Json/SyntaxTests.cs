namespace Moteplass.Domain.Tests.Json;

/// <summary>Documents that are no JSON at all.</summary>
public sealed class SyntaxTests
{
    private const string Start = """{"schemaVersion":"1.0",""";

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    public void An_empty_document_is_said_to_be_empty(string json) =>
        Assert.Equal(["error FMT001 at the root (1:1): The document is empty."], Reading.ProblemsOf(json));

    [Theory]
    [InlineData("{", "the root", "1:2")]
    [InlineData("{\n\n ", "the root", "3:2")]
    [InlineData("{\"schemaVersion", "the root", "1:16")]
    [InlineData("{\"schemaVersion\\", "the root", "1:17")]
    [InlineData("{\"schemaVersion\\u00", "the root", "1:20")]
    [InlineData("{\"schemaVersion\"", "the root", "1:17")]
    [InlineData("{\"schemaVersion\":", "/schemaVersion", "1:18")]
    [InlineData("{\"schemaVersion\":\"1.0", "/schemaVersion", "1:22")]
    [InlineData("{\"schemaVersion\":\"1.0\"", "/schemaVersion", "1:23")]
    [InlineData("{\"schemaVersion\":\"1.0\",", "/schemaVersion", "1:24")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"actors\":[", "/actors", "1:34")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"actors\":[{\"id\":\"a\",", "/actors/0/id", "1:44")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"a:b\":[tr", "/a:b", "1:33")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"a:b\":[-", "/a:b", "1:32")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"a:b\":[1.", "/a:b", "1:33")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"a:b\":[1e", "/a:b", "1:33")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"a:b\":[1", "/a:b", "1:32")]
    public void A_document_that_ends_too_early_is_said_to(string json, string pointer, string position) =>
        Assert.Equal([$"error FMT001 at {pointer} ({position}): The document ends before it is complete."], Reading.ProblemsOf(json));

    [Theory]
    [InlineData("{]", "the root", "1:2", "]")]
    [InlineData("{\"schemaVersion\" \"1.0\"}", "the root", "1:18", "\"")]
    [InlineData(Start + "}", "/schemaVersion", "1:24", "}")]
    [InlineData(Start + "\"actors\":[,]}", "/actors", "1:34", ",")]
    [InlineData(Start + "\"policyFields:[]}\n", "/schemaVersion", "1:41", "\uFFFD")]
    [InlineData(Start + "\"a:b\":[1,]}", "/a:b/0", "1:33", "]")]
    [InlineData(Start + "\"a:b\":[tru]}", "/a:b", "1:34", "]")]
    [InlineData(Start + "\"a:b\":[01]}", "/a:b", "1:32", "1")]
    [InlineData(Start + "\"a:b\":[.5]}", "/a:b", "1:31", ".")]
    [InlineData(Start + "\"a:b\":[NaN]}", "/a:b", "1:31", "N")]
    [InlineData(Start + "\"a:b\":['x']}", "/a:b", "1:31", "'")]
    [InlineData(Start + "\"a:b\":\"\\x\"}", "/a:b", "1:32", "x")]
    [InlineData(Start + "\"a:b\":\"\\u12g4\"}", "/a:b", "1:35", "g")]
    [InlineData(Start + "\"a:b\":\"æ\t\"}", "/a:b", "1:33", "\uFFFD")]
    [InlineData("// hei\n{}", "the root", "1:1", "/")]
    [InlineData(Start + "\n/* hei */ \"a:b\":1}", "/schemaVersion", "2:1", "/")]
    [InlineData("{\"schemaVersion\":\"1.0\"} {}", "the root", "1:25", "{")]
    [InlineData("{\"schemaVersion\":\"1.0\"}\n\nx", "the root", "3:1", "x")]
    [InlineData("{\"schemaVersion\":\"1.0\"}\0", "the root", "1:24", "\uFFFD")]
    [InlineData("\0\0\0\0", "the root", "1:1", "\uFFFD")]
    [InlineData("{\0\"\0s\0", "the root", "1:2", "\uFFFD")]
    [InlineData("<register/>", "the root", "1:1", "<")]
    [InlineData("😀", "the root", "1:1", "😀")]
    [InlineData("\uFEFF\uFEFF{}", "the root", "1:1", "\uFEFF")]
    public void What_is_no_json_is_said_to_be_none(string json, string pointer, string position, string found) =>
        Assert.Equal([$"error FMT001 at {pointer} ({position}): The document is not valid JSON at '{found}'."], Reading.ProblemsOf(json));

    [Fact]
    public void What_was_found_before_the_document_breaks_is_listed_too() => Assert.Equal(
        [
            "error FMT010 at /schemaVersion (1:18): 'v' is not a schema version: it is not two numbers below 1000 with a full stop between. Allowed: two numbers with a full stop between, for example '1.0'.",
            "error FMT005 at /actors (1:31): Found null, which is not allowed. What is not stated is left out.",
            "error FMT001 at /actors (1:36): The document is not valid JSON at '}'.",
        ],
        Reading.ProblemsOf("{\"schemaVersion\":\"v\",\"actors\":null,}"));

    [Fact]
    public void Sixty_four_levels_are_read()
    {
        Assert.Empty(Reading.ProblemsOf(Extension(Lists(63))));
        Assert.Empty(Reading.ProblemsOf(Extension(Objects(63))));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(200)]
    public void More_than_sixty_four_levels_within_an_extension_are_one_problem(int levels)
    {
        string list = "/a:b" + string.Concat(Enumerable.Repeat("/0", 62));
        Assert.Equal(
            [$"error FMT003 at {list} (1:{30 + 63}): The document is nested more than 64 levels deep."],
            Reading.ProblemsOf(Extension(Lists(levels))));

        string member = "/a:b" + string.Concat(Enumerable.Repeat("/m", 63));
        Assert.Equal(
            [$"error FMT003 at {member} (1:{30 + (63 * 5)}): The document is nested more than 64 levels deep."],
            Reading.ProblemsOf(Extension(Objects(levels))));
    }

    [Fact]
    public void More_than_sixty_four_levels_where_a_list_is_expected_are_a_problem() => Assert.Equal(
        [
            "error FMT004 at /actors/0 (1:34): Found a list where an object is expected.",
            $"error FMT003 at /actors{string.Concat(Enumerable.Repeat("/0", 62))} (1:{33 + 63}): The document is nested more than 64 levels deep.",
        ],
        Reading.ProblemsOf($$"""{{Start}}"actors":{{Lists(200)}}}"""));

    private static string Extension(string json) => $$"""{{Start}}"a:b":{{json}}}""";

    private static string Lists(int levels) => new string('[', levels) + new string(']', levels);

    private static string Objects(int levels) =>
        string.Concat(Enumerable.Repeat("{\"m\":", levels - 1)) + "{}" + new string('}', levels - 1);
}
