using System.Text;

namespace Moteplass.Domain.Tests.Json;

/// <summary>What a format problem states by itself beside its message.</summary>
public sealed class FoundAndAllowedTests
{
    private const string Words = "dated, on-demand, rate, recurrence";

    public static TheoryData<string, string?, string?> Stated { get; } = new()
    {
        { "", null, null },
        { "{]", "]", null },
        { Version("\"$schema\":\"\u00E6\""), "0xE6", null },
        { new string('[', 65), null, "64 levels" },
        { "[]", "array", "an object" },
        { Version("\"actors\":7"), "number", "a list" },
        { Version("\"$schema\":true"), "boolean", "a string" },
        { Cadence("{\"type\":\"rate\",\"per\":\"year\",\"count\":6}"), "number", "a count '20', a range '60-70', at least '4..' or at most '..14', with '~' in front if it is approximate" },
        { "null", "null", null },
        { Version("\"documents\":[{\"id\":\"a\",\"title\":{\"nb\":\"A\",\"norsk\":\"A\"}}]"), "norsk", "nb, nn, en, se, or the tag of another language (BCP 47)" },
        { Version("\"a:b\":1,\"a:b\":1"), "a:b", null },
        { "{}", null, null },
        { Cadence("{}"), null, Words },
        { Cadence("{\"type\":\"x\"}"), "x", Words },
        { "{\"schemaVersion\":\"x\"}", "x", "two numbers with a full stop between, for example '1.0'" },
        { "{\"schemaVersion\":\"\"}", "", "two numbers with a full stop between, for example '1.0'" },
        { Version("\"$schema\":\" \""), " ", null },
        { Cadence("{\"type\":\"rate\",\"per\":\"year\",\"every\":101}"), "101", "a whole number from 1 to 100" },
        { Version("\"documents\":[{\"id\":\"a\",\"title\":{}}]"), null, null },
        { "{\"schemaVersion\":\"2.0\"}", "2.0", "1.0 and newer 1.x versions" },
        { "{\"schemaVersion\":\"1.27\"}", "1.27", null },
    };

    [Theory]
    [MemberData(nameof(Stated))]
    public void What_the_message_states_is_stated_by_itself(string latin1, string? found, string? allowed) => Cultures.Each(() =>
    {
        Problem problem = Reading.Judge(Encoding.Latin1.GetBytes(latin1))[^1];

        Assert.Equal((found, allowed), (problem.Found, problem.Allowed?.En));
    });

    [Theory]
    [MemberData(nameof(MessagesTests.Messages), MemberType = typeof(MessagesTests))]
    public void What_is_allowed_stands_in_the_message_word_by_word(string latin1, string nb, string nn, string en)
    {
        Problem problem = Reading.Judge(Encoding.Latin1.GetBytes(latin1))[^1];

        Assert.Contains(problem.Allowed?.Nb ?? "", nb, StringComparison.Ordinal);
        Assert.Contains(problem.Allowed?.Nn ?? "", nn, StringComparison.Ordinal);
        Assert.Contains(problem.Allowed?.En ?? "", en, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_and_kept_to_one_line() => Assert.Equal(
        "a\uFFFDb" + new string('c', 57) + "…",
        Reading.Judge(Encoding.UTF8.GetBytes("{\"schemaVersion\":\"a\\nb" + new string('c', 100) + "\"}"))[0].Found);

    private static string Version(string members) => $$"""{"schemaVersion":"1.0",{{members}}}""";

    private static string Cadence(string cadence) =>
        Version($$"""  "structures":[{"id":"a","name":{"nb":"A"},"kind":"other","mandates":[{"cadences":[{{cadence}}]}]}]""");
}
