using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Moteplass.Domain.Tests.Reference;

/// <summary>
/// The facts of the two source documents, and two tables made by hand. Rows say where each fact stands as data, which rule, test of a finding
/// or context it is. Limits say what must not be recorded of a fact, and what only as inferred or with the source's reservation. Every
/// failure begins with the id of its fact.
/// </summary>
internal static class FactTable
{
    private static readonly string[] Documents = ["prosjektside-0-24", "notat-2015-12-15"];

    /// <summary>The facts, by id.</summary>
    public static Dictionary<string, JsonNode> Facts { get; } = List("facts").ToDictionary(fact => (string)fact["id"]!);

    public static JsonNode[] Rows { get; } = List("rows");

    public static JsonNode[] Limits { get; } = List("limits");

    /// <summary>What a register has otherwise than the rows and limits say.</summary>
    public static IEnumerable<string> Failures(JsonNode register) =>
        Rows.SelectMany(row => Row(register, row)).Concat(Limits.SelectMany(limit => Limit(register, limit)));

    /// <summary>How a register departs from a row that says where a value stands, and how it is known.</summary>
    public static IEnumerable<string> Row(JsonNode register, JsonNode row)
    {
        if ((string?)row["at"] is not { } path)
        {
            yield break;
        }

        RegisterPlace? place = RegisterPlace.In(register, path).SingleOrDefault();
        if (!JsonNode.DeepEquals(place?.Value, row["value"]))
        {
            yield return $"{row["fact"]}: {path} is {place?.Value?.ToJsonString() ?? "missing"} instead of {row["value"]?.ToJsonString()}";
            yield break;
        }

        JsonObject[] references = [.. place!.References.Where(reference => (string?)reference["locator"] == (string)row["fact"]!)];
        if (references.Length == 0)
        {
            yield return $"{row["fact"]}: {path} does not rest on it";
        }

        foreach (JsonObject reference in references)
        {
            if (IsInferred(reference) != ((string?)row["as"] == "inferred"))
            {
                yield return $"{row["fact"]}: {path} is {(IsInferred(reference) ? "inferred" : "stated")}";
            }

            if ((string?)reference["hedge"] != (string?)row["hedge"])
            {
                yield return $"{row["fact"]}: {path} has the reservation {reference["hedge"]?.ToJsonString() ?? "none"}";
            }
        }
    }

    /// <summary>How a register goes beyond a limit.</summary>
    public static IEnumerable<string> Limit(JsonNode register, JsonNode limit) =>
        Beyond(register, limit).Select(what => $"{limit["fact"]}: {what}, but: {limit["says"]}");

    private static IEnumerable<string> Beyond(JsonNode register, JsonNode limit)
    {
        string path = Path(limit);
        if (Kind(limit) == "unsaid")
        {
            return Texts(register).Where(text => Regex.IsMatch(text, path)).Select(text => $"it is said that «{text}»");
        }

        RegisterPlace[] places = [.. RegisterPlace.In(register, path)];
        RegisterPlace[] stated = [.. places.Where(place => place.Value is not null)];
        IEnumerable<string> wrong = Kind(limit) switch
        {
            "absent" => stated.Select(place => $"there is {place.Value!.ToJsonString()} at {path}"),
            "only" => places.Where(place => !JsonNode.DeepEquals(place.Value, limit["value"])).Select(place => $"{path} is {place.Value?.ToJsonString() ?? "missing"}"),
            "inferred" => stated.Where(place => !Named(place, limit).All(IsInferred)).Select(_ => $"{path} is stated"),
            "hedged" => stated.Where(place => !Named(place, limit).All(reference => (string?)reference["hedge"] == (string?)limit["hedge"])).Select(_ => $"{path} has no such reservation"),
            "outside" => stated.Where(place => place.References.Any(reference => Documents.Contains((string?)reference["document"]))).Select(_ => $"{path} rests on the documents"),
            "unordered" => places.Where(place => IsOrdered(Date(place), Date(RegisterPlace.In(register, (string)limit["than"]!).Single()))).Select(_ => $"{path} can be put in order"),
            var kind => throw new ArgumentException(kind, nameof(limit)),
        };

        // A limit of what is recorded speaks of something; else nobody would notice that its place has moved.
        return Kind(limit) != "absent" && (stated.Length == 0 || stated.Any(place => Named(place, limit).Length == 0)) ? wrong.Prepend($"nothing stands at {path}") : wrong;
    }

    public static string Kind(JsonNode limit) => limit.AsObject().Select(member => member.Key).First(name => name is "absent" or "only" or "inferred" or "hedged" or "outside" or "unordered" or "unsaid");

    public static string Path(JsonNode limit) => (string)limit[Kind(limit)]!;

    /// <summary>The references on which a place rests, of one fact alone if the limit names one.</summary>
    public static JsonObject[] Named(RegisterPlace place, JsonNode limit) =>
        [.. place.References.Where(reference => limit["locator"] is not { } locator || (string?)reference["locator"] == (string?)locator)];

    private static bool IsInferred(JsonObject reference) => (string?)reference["basis"] == "inferred" && reference["note"] is not null;

    private static bool IsOrdered(PartialDate one, PartialDate other) => one.Latest < other.Earliest || other.Latest < one.Earliest;

    private static PartialDate Date(RegisterPlace place) => PartialDate.Parse((string)place.Value!);

    /// <summary>Every text of a register in some language, and every abbreviation.</summary>
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(member => member.Key is "nb" or "nn" ? [(string)member.Value!] : Texts(member.Value)),
        JsonArray list => list.SelectMany(item => item is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String ? [(string)value!] : Texts(item)),
        _ => [],
    };

    private static JsonNode[] List(string name) => [.. JsonNode.Parse(TestFiles.Text($"facts/{name}.json"))!.AsArray().Select(one => one!)];
}
