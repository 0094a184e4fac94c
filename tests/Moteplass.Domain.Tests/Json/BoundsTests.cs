using System.Text;

namespace Moteplass.Domain.Tests.Json;

/// <summary>However large and wrong a document is, the answer about it is small, and costs no more than in proportion to it.</summary>
public sealed class BoundsTests
{
    private const int Elements = 500_000;

    private const int Listed = 1_000;

    [Fact]
    public void A_long_list_instead_of_a_register_is_one_problem()
    {
        Assert.Equal(["error FMT004 at the root (1:1): Found a list where an object is expected."], Reading.ProblemsOf(ListOf(Elements, "", "")));
        Growth.IsLinear(Elements, elements => ListOf(elements, "", ""), json => Reading.Judge(json));
    }

    [Fact]
    public void Of_very_many_bad_elements_a_thousand_are_listed_and_the_others_counted()
    {
        const string Before = """{"schemaVersion":"1.0","actors":""";

        IEnumerable<string> listed = Enumerable.Range(0, Listed).Select(i =>
            Reading.Problem("FMT004", $"/actors/{i}", Before.Length + 2 + (2 * i), "Found a number where an object is expected."));
        string counted = Reading.Problem(
            "FMT015", $"/actors/{Listed - 1}", Before.Length + (2 * Listed), "499,000 more problems are not shown.");
        Assert.Equal(listed.Append(counted), Reading.ProblemsOf(ListOf(Elements, Before, "}")));
        Growth.IsLinear(Elements, elements => ListOf(elements, Before, "}"), json => Reading.Judge(json));
    }

    [Fact]
    public void A_thousand_problems_are_all_listed() =>
        Assert.Equal(Listed, Reading.ProblemsOf($$"""{"schemaVersion":"1.0","actors":[{{string.Join(',', Enumerable.Repeat(1, Listed))}}]}""").Length);

    [Fact]
    public void Bytes_that_are_no_utf8_are_counted_beyond_a_thousand()
    {
        byte[] json = [.. "{\"schemaVersion\":\"1.0\",\"$schema\":\""u8, .. Enumerable.Repeat((byte)0xFF, Listed + 7), .. "\"}"u8];

        string[] problems = Reading.ProblemsOf(json);

        Assert.Equal(Listed + 1, problems.Length);
        Assert.Equal("error FMT002 at /$schema (1:35): The byte 0xFF is not valid UTF-8 here.", problems[0]);
        Assert.Equal("error FMT015 at /$schema (1:1034): 7 more problems are not shown.", problems[^1]);
    }

    [Fact]
    public void A_long_text_is_shown_in_part()
    {
        string id = new('A', 10_000_000);

        string problem = Assert.Single(Reading.ProblemsOf($$$"""{"schemaVersion":"1.0","documents":[{"id":"{{{id}}}","title":{"nb":"A"}}]}"""));

        Assert.StartsWith($"error FMT010 at /documents/0/id (1:43): '{id[..60]}…' is not an id: it has more than 100 characters.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_extensions_of_one_record_cost_no_more_each()
    {
        const int Few = 10_000;

        Assert.Empty(Reading.ProblemsOf(WithExtensions(Few)));
        Growth.IsLinear(Few, WithExtensions, json => Reading.Judge(json));
    }

    private static byte[] WithExtensions(int number) =>
        Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0"{{string.Concat(Enumerable.Range(0, number).Select(i => $",\"a:{i}\":1"))}}}""");

    private static byte[] ListOf(int elements, string before, string after) =>
        Encoding.UTF8.GetBytes($"{before}[{string.Join(',', Enumerable.Repeat('1', elements))}]{after}");
}
