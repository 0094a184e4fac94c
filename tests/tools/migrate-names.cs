// Gives the members of documents written with 1.0.0-rc.1 the names that they have in 1.0.0.
//   dotnet run tests/tools/migrate-names.cs -- register.json mandates/*.json lines.ndjson
// A document is read as JSON, so it need not be valid. Values, order and extensions are kept.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

var indented = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, IndentSize = 2, NewLine = "\n" };
var compact = new JsonSerializerOptions(indented) { WriteIndented = false };

foreach (string file in args)
{
    bool isLines = Path.GetExtension(file) is ".ndjson" or ".jsonl";
    string text = File.ReadAllText(file);
    string migrated = isLines
        ? string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Line(line) + "\n"))
        : Names.Of(JsonNode.Parse(text)!, "").ToJsonString(text.Contains('\n', StringComparison.Ordinal) ? indented : compact) + (text.EndsWith('\n') ? "\n" : "");
    if (migrated != text)
    {
        File.WriteAllText(file, migrated);
        Console.WriteLine(file);
    }
}

string Line(string line)
{
    JsonNode record = JsonNode.Parse(line)!;
    return Names.Of(record, $"{(string?)record["recordType"]}s").ToJsonString(compact);
}

/// <summary>The names, by the member in which their record is.</summary>
internal static class Names
{
    private static readonly Dictionary<string, Dictionary<string, string>> ByHolder = new()
    {
        ["documents"] = new() { ["issuedBy"] = "senders" },
        ["structures"] = new() { ["anchoring"] = "anchorings" },
        ["mandates"] = new() { ["cadence"] = "cadences" },
        ["meetings"] = new() { ["agenda"] = "agendaItems" },
        ["duties"] = new() { ["by"] = "owedBy", ["to"] = "owedTo" },
        ["proposals"] = new() { ["by"] = "proposedBy", ["to"] = "addressedTo" },
        ["assignments"] = new() { ["by"] = "givenBy", ["to"] = "givenTo" },
        ["decisions"] = new() { ["by"] = "decidedBy" },
        ["selection"] = new() { ["by"] = "decidedBy" },
        ["evaluations"] = new() { ["by"] = "evaluatedBy" },
        ["contributions"] = new() { ["from"] = "contributors" },
        ["attendanceRights"] = new() { ["who"] = "party" },
        ["cadence"] = new() { ["for"] = "purpose" },
        ["deputies"] = new() { ["per"] = "basis" },
        ["compositionRules"] = new() { ["applies"] = "scope", ["requires"] = "requirement", ["at"] = "moment" },
    };

    private static readonly Dictionary<string, string> Everywhere = new() { ["force"] = "modality", ["membersForce"] = "membersModality" };

    /// <summary>A value with the new names.</summary>
    /// <param name="value">The value.</param>
    /// <param name="holder">The member in which it is, by its old name.</param>
    public static JsonNode Of(JsonNode value, string holder) => value switch
    {
        JsonObject record => new JsonObject(record.Select(member => KeyValuePair.Create(NameOf(member.Key, holder), Member(member.Key, member.Value, holder)))),
        JsonArray list => new JsonArray([.. list.Select(element => element is null ? null : Of(element, holder))]),
        _ => value.DeepClone(),
    };

    private static JsonNode? Member(string name, JsonNode? value, string holder) => (name, value) switch
    {
        (_, null) => null,
        ("issuedBy", JsonArray issuers) => new JsonArray([.. issuers.Select(issuer => (JsonNode)new JsonObject { ["type"] = "actor", ["actor"] = issuer!.DeepClone() })]),
        _ when name.Contains(':', StringComparison.Ordinal) => value.DeepClone(),
        ("sources", JsonArray sources) => new JsonArray([.. sources.Select(source => Source(source!, holder))]),
        _ => Of(value, name),
    };

    /// <summary>A source names the members that it speaks of.</summary>
    private static JsonNode Source(JsonNode source, string holder)
    {
        JsonNode copy = source.DeepClone();
        if (copy["members"] is JsonArray members)
        {
            copy["members"] = new JsonArray([.. members.Select(member => (JsonNode?)NameOf((string)member!, holder))]);
        }

        return copy;
    }

    private static string NameOf(string name, string holder) =>
        ByHolder.TryGetValue(holder, out Dictionary<string, string>? names) && names.TryGetValue(name, out string? own) ? own : Everywhere.GetValueOrDefault(name, name);
}
