using System.Globalization;
using System.Text.Json.Nodes;

namespace Moteplass.Domain.Fuzz;

/// <summary>
/// Families made of the document in which every member is stated: each of its lists, and each two of them, grow by copies of their first element. A new
/// list is found there without anybody remembering.
/// </summary>
internal static class CostPairs
{
    private const string EveryMember = "every-member.json";

    /// <summary>How the copies differ: in what they refer to, and in when they hold.</summary>
    private enum Copies
    {
        /// <summary>Each refers to records of its own, and holds at a time of its own.</summary>
        Apart,

        /// <summary>All refer to the same, and each holds for longer than the one before it.</summary>
        Nested,

        /// <summary>Each refers to records of its own, and all hold at the same time.</summary>
        AtOnce,
    }

    /// <summary>The families of one list, each with copies of one kind: the first list has those of the first kind, the next those of the next, and so on round.</summary>
    public static IEnumerable<CostFamily> OfOne => Lists(Read(), "").Index().Select(one => Family(one.Item, one.Item, (Copies)(one.Index % Enum.GetValues<Copies>().Length)));

    /// <summary>The families of two lists, and those of one, with copies of each kind.</summary>
    /// <param name="part">What the path of one of the lists has, such as <c>/structures/0/mandates/0/cadences</c>; empty for all.</param>
    public static IEnumerable<CostFamily> OfTwo(string part)
    {
        string[] lists = [.. Lists(Read(), "")];
        return from first in lists
               from second in lists
               where string.CompareOrdinal(first, second) <= 0 && (first.Contains(part, StringComparison.Ordinal) || second.Contains(part, StringComparison.Ordinal))
               from copies in Enum.GetValues<Copies>()
               select Family(first, second, copies);
    }

    private static CostFamily Family(string first, string second, Copies copies) =>
        new(first == second ? $"{first}, {copies}" : $"{first} and {second}, {copies}", n => Grown(first, second, n, copies));

    private static JsonNode Read()
    {
        using Stream stream = typeof(CostPairs).Assembly.GetManifestResourceStream(EveryMember)!;
        return JsonNode.Parse(stream)!;
    }

    private static string Grown(string first, string second, int count, Copies copies)
    {
        JsonNode document = Read();
        HashSet<string> ids = [.. Ids(document)];
        // The inner list first: only the first element of the outer one has it grown.
        JsonNode outer = Find(document, first)[0]!.DeepClone();
        Grow(Find(document, second).AsArray(), count, copies, ids, Find(document, second)[0]!.DeepClone());
        if (first != second)
        {
            Grow(Find(document, first).AsArray(), count, copies, ids, outer);
        }

        return document.ToJsonString();
    }

    private static JsonNode Find(JsonNode document, string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, (node, name) => node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : node[name]!);

    private static void Grow(JsonArray list, int count, Copies copies, HashSet<string> ids, JsonNode element)
    {
        for (int i = list.Count; i < count; i++)
        {
            list.Add(Copy(element, i, copies, ids));
        }
    }

    private static JsonNode? Copy(JsonNode? node, int number, Copies copies, HashSet<string> ids, string name = "") => node switch
    {
        JsonObject record => new JsonObject(record.Select(member => KeyValuePair.Create(member.Key, Copy(member.Value, number, copies, ids, member.Key)))),
        JsonArray list => new JsonArray([.. list.Select(element => Copy(element, number, copies, ids, name))]),
        JsonValue value when value.TryGetValue(out string? text) => Copy(text, number, copies, ids, name),
        null => null,
        _ => node.DeepClone(),
    };

    private static string Copy(string text, int number, Copies copies, HashSet<string> ids, string name) =>
        name == "period" ? Period(number, copies) ?? text
        : name == "id" || (copies != Copies.Nested && ids.Contains(text)) ? $"{text}-{number}"
        : text;

    private static string? Period(int number, Copies copies) => copies switch
    {
        Copies.Apart => $"{CostFamilies.Day(10 * number)}/{CostFamilies.Day((10 * number) + 5)}",
        Copies.Nested => $"{CostFamilies.Day(0)}/{CostFamilies.Day((10 * number) + 5)}",
        _ => null,
    };

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(member => member is { Key: "id", Value: JsonValue id } ? [id.GetValue<string>()] : Ids(member.Value)),
        JsonArray list => list.SelectMany(Ids),
        _ => [],
    };

    /// <summary>The lists of a document, those of first elements alone; of sources, which every record may have, those of structures; and none of extensions.</summary>
    private static IEnumerable<string> Lists(JsonNode node, string path) => node switch
    {
        JsonObject record => record
            .Where(member => member.Value is not null && !member.Key.Contains(':', StringComparison.Ordinal) && (member.Key != "sources" || path == "/structures/0"))
            .SelectMany(member => Lists(member.Value!, $"{path}/{member.Key}")),
        JsonArray { Count: > 0 } list => list
            .SelectMany((element, i) => element is not null && (i == 0 || path is "/actors" || path.EndsWith("/cadences", StringComparison.Ordinal)) ? Lists(element, $"{path}/{i}") : [])
            .Prepend(path),
        _ => [],
    };
}
