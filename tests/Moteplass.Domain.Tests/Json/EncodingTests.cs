using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Documents whose bytes or escapes are no Unicode text.</summary>
public sealed class EncodingTests
{
    private const string Half = "The text has half a surrogate pair and is not valid Unicode.";

    private static readonly string Members = $"Allowed: {RootLists.Members}, or an extension 'vendor:name'.";

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        Assert.Empty(Reading.ProblemsOf("\uFEFF" + Reading.EveryMember));

    [Fact]
    public void A_byte_order_mark_takes_no_column() =>
        Assert.Equal(["error FMT008 at the root (1:1): The member 'schemaVersion' is missing."], Reading.ProblemsOf("\uFEFF{}"));

    [Fact]
    public void Invalid_utf8_in_a_text_is_a_problem_of_that_text() => Assert.Equal(
        ["error FMT002 at /$schema (1:15): The byte 0xE6 is not valid UTF-8 here."],
        ProblemsOfLatin1("{\"$schema\":\"br\u00E6\",\"schemaVersion\":\"1.0\"}"));

    [Fact]
    public void Invalid_utf8_in_a_name_is_a_problem_of_that_member() => Assert.Equal(
        [
            $"error FMT006 at /br? (2:2): Unknown member 'br?'. {Members}",
            "error FMT002 at /br? (2:5): The byte 0xE6 is not valid UTF-8 here.",
        ],
        ProblemsOfLatin1("{\"schemaVersion\":\"1.0\",\n \"br\u00E6\":1}"));

    [Fact]
    public void Invalid_utf8_between_values_is_a_problem_of_its_own_and_ends_the_reading() => Assert.Equal(
        ["error FMT002 at /actors/0 (1:36): The byte 0xFF is not valid UTF-8 here."],
        ProblemsOfLatin1("{\"schemaVersion\":\"1.0\",\"actors\":[{}\u00FF,7]}").Where(problem => !problem.Contains("FMT008", StringComparison.Ordinal)));

    [Fact]
    public void Every_place_with_invalid_utf8_is_reported() => Assert.Equal(
        [
            "error FMT002 at /$schema (1:13): The byte 0xC3 is not valid UTF-8 here.",
            "error FMT002 at /$schema (1:15): The byte 0x80 is not valid UTF-8 here.",
            "error FMT002 at /a:b/0/c (1:55): The byte 0xF8 is not valid UTF-8 here.",
            "error FMT004 at /actors (1:69): Found a number where a list is expected.",
        ],
        ProblemsOfLatin1("{\"$schema\":\"\u00C3(\u0080\",\"schemaVersion\":\"1.0\",\"a:b\":[{\"c\":\"xy\u00F8\"}],\"actors\":7}"));

    [Fact]
    public void A_character_cut_short_is_one_problem_however_many_bytes_of_it_there_are() => Assert.Equal(
        ["error FMT002 at /$schema (1:13): The byte 0xF0 is not valid UTF-8 here."],
        ProblemsOfLatin1("{\"$schema\":\"\u00F0\u009F\u0098\",\"schemaVersion\":\"1.0\"}"));

    [Fact]
    public void Utf16_is_no_utf8() => Assert.Equal(
        ["error FMT002 at the root (1:1): The byte 0xFF is not valid UTF-8 here.", "error FMT002 at the root (1:2): The byte 0xFE is not valid UTF-8 here."],
        Reading.ProblemsOf([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("""{"schemaVersion":"1.0"}""")]));

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","$schema":"a\ud83d"}""", "/$schema", 34)]
    [InlineData("""{"schemaVersion":"1.0","$schema":"\ude00\ud83d"}""", "/$schema", 34)]
    [InlineData("""{"schemaVersion":"\ud83d"}""", "/schemaVersion", 18)]
    [InlineData("""{"schemaVersion":"1.0","documents":[{"id":"\ude00","title":{"nb":"A"}}]}""", "/documents/0/id", 43)]
    [InlineData("""{"schemaVersion":"1.0","documents":[{"id":"a","title":{"nb":"\ude00"}}]}""", "/documents/0/title/nb", 61)]
    [InlineData("""{"schemaVersion":"1.0","actors":[{"type":"\ud83d","id":"a"}]}""", "/actors/0/type", 42)]
    [InlineData("""{"schemaVersion":"1.0","actors":[{"type":"directorate","id":"a","name":{"nb":"A"},"policyFields":["\ud83dhealth"]}]}""", "/actors/0/policyFields/0", 99)]
    public void Half_a_surrogate_pair_in_a_text_is_one_problem(string json, string pointer, int column) =>
        Assert.Equal([Reading.Problem("FMT002", pointer, column, Half)], Reading.ProblemsOf(json));

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","\ud83d":1}""", "/\uFFFD", 24)]
    [InlineData("""{"schemaVersion":"1.0","schema\ud83d":{"a":1}}""", "/\uFFFD", 24)]
    [InlineData("""{"schemaVersion":"1.0","a:\ud83d":1}""", "/\uFFFD", 24)]
    [InlineData("""{"schemaVersion":"1.0","documents":[{"id":"a","title":{"nb":"A","n\ud83d":"B"}}]}""", "/documents/0/title/\uFFFD", 65)]
    [InlineData("""{"schemaVersion":"1.0","actors":[{"ty\ud83d":"B","type":"directorate","id":"a","name":{"nb":"A"}}]}""", "/actors/0/\uFFFD", 35)]
    public void Half_a_surrogate_pair_in_a_name_is_one_problem(string json, string pointer, int column) =>
        Assert.Equal([Reading.Problem("FMT002", pointer, column, Half)], Reading.ProblemsOf(json));

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_refused_and_not_put_right_in_silence()
    {
        var exception = Assert.Throws<RegisterFormatException>(() => MoteplassJson.Read("{\"schemaVersion\":\"1.0\",\"$schema\":\"æ\ud83d!\"}"));

        Assert.Equal(
            ["error FMT002 at /$schema (1:37): The byte 0xED is not valid UTF-8 here."],
            exception.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_whole_surrogate_pair_in_a_string_is_one_character() =>
        Assert.Equal("\U0001F642", MoteplassJson.Read("{\"schemaVersion\":\"1.0\",\"$schema\":\"\U0001F642\"}").SchemaAddress);

    [Fact]
    public void Escapes_are_the_characters_they_stand_for() =>
        Assert.Empty(Reading.ProblemsOf("""{"schema\u0056ersion":"\u0031.0","\u0024schema":"\ud83d\ude00","actors":[{"typ\u0065":"direc\u0074orate","id":"\u0061","name":{"n\u0062":"A"}}]}"""));

    private static string[] ProblemsOfLatin1(string json) => Reading.ProblemsOf(Encoding.Latin1.GetBytes(json));

    [Theory]
    [InlineData("kap. 3", true)]
    [InlineData("førstelinje", true)]
    [InlineData("Kárášjohka", true)]
    [InlineData("førstelinjetjenestens råd", false)]
    public void A_short_text_that_comes_again_is_the_same_string_in_whatever_language(string text, bool isSame)
    {
        string source = $$"""{"document":"d","locator":"{{text}}"}""";
        CollaborationRegister register = MoteplassJson.Read($$"""{"schemaVersion":"1.0","documents":[{"id":"d","title":{"nb":"D"},"sources":[{{source}},{{source}}]}]}""");

        ValueList<SourceReference> sources = register.Documents[0].Sources;
        Assert.Equal(text, sources[1].Locator);
        Assert.Equal(isSame, ReferenceEquals(sources[0].Locator, sources[1].Locator));
    }
}
