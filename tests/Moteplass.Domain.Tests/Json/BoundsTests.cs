using System.Diagnostics;
using System.Text;

namespace Moteplass.Domain.Tests.Json;

/// <summary>However large and wrong a document is, the answer about it is small and comes soon.</summary>
public sealed class BoundsTests
{
    private const int Elements = 25_000_000;

    private const int Listed = 1_000;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public void Fifty_megabytes_of_list_instead_of_a_register_are_one_problem()
    {
        (string[] problems, TimeSpan time) = Judge("", "");

        Assert.Equal(["error FMT004 at the root (1:1): Found a list where an object is expected."], problems);
        Assert.True(time < Soon, $"It took {time}.");
    }

    [Fact]
    public void Of_fifty_megabytes_of_bad_elements_a_thousand_are_listed_and_the_others_counted()
    {
        const string Before = """{"schemaVersion":"1.0","actors":""";

        (string[] problems, TimeSpan time) = Judge(Before, "}");

        IEnumerable<string> listed = Enumerable.Range(0, Listed).Select(i =>
            Reading.Problem("FMT004", $"/actors/{i}", Before.Length + 2 + (2 * i), "Found a number where an object is expected."));
        string counted = Reading.Problem(
            "FMT015", $"/actors/{Listed - 1}", Before.Length + (2 * Listed), $"{Elements - Listed} more problems are not listed.");
        Assert.Equal(listed.Append(counted), problems);
        Assert.True(time < Soon, $"It took {time}.");
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
        Assert.Equal("error FMT015 at /$schema (1:1034): 7 more problems are not listed.", problems[^1]);
    }

    [Fact]
    public void A_long_text_is_shown_in_part()
    {
        string id = new('A', 10_000_000);

        string problem = Assert.Single(Reading.ProblemsOf($$$"""{"schemaVersion":"1.0","documents":[{"id":"{{{id}}}","title":{"nb":"A"}}]}"""));

        Assert.StartsWith($"error FMT010 at /documents/0/id (1:43): '{id[..60]}…' is not an id: it has more than 100 characters.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_extensions_of_one_record_take_no_longer_each()
    {
        var json = new StringBuilder("{\"schemaVersion\":\"1.0\"").AppendJoin("", Enumerable.Range(0, 500_000).Select(i => $",\"a:{i}\":1")).Append('}');

        var watch = Stopwatch.StartNew();

        Assert.Empty(Reading.ProblemsOf(json.ToString()));
        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
    }

    private static (string[] Problems, TimeSpan Time) Judge(string before, string after)
    {
        byte[] json = new byte[before.Length + (2 * Elements) + 1 + after.Length];
        Span<byte> list = json.AsSpan(Encoding.ASCII.GetBytes(before, json));
        for (int i = 0; i < Elements; i++)
        {
            list[2 * i] = (byte)',';
            list[(2 * i) + 1] = (byte)'1';
        }

        list[0] = (byte)'[';
        list[2 * Elements] = (byte)']';
        Encoding.ASCII.GetBytes(after, list[((2 * Elements) + 1)..]);

        var watch = Stopwatch.StartNew();
        string[] problems = Reading.ProblemsOf(json);
        return (problems, watch.Elapsed);
    }
}
