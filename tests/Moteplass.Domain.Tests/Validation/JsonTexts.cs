using System.Text.Json.Nodes;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>The values of a JSON document that are neither objects nor lists, by their JSON Pointers.</summary>
internal static class JsonTexts
{
    /// <summary>A register in which every member of every record is filled.</summary>
    public static JsonNode EveryMember => JsonNode.Parse(TestFiles.Text("every-member.json"))!;

    public static IEnumerable<string> In(JsonNode? node, string pointer = "") => node switch
    {
        null => [],
        JsonObject record => record.SelectMany(member => In(member.Value, $"{pointer}/{Escaped(member.Key)}")),
        JsonArray list => list.SelectMany((item, i) => In(item, $"{pointer}/{i}")),
        _ => [pointer],
    };

    public static JsonNode At(JsonNode document, string pointer) => pointer.Split('/').Skip(1).Aggregate(
        document, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[Unescaped(step)]!);

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescaped(string step) => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
