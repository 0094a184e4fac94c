// Gives the members of documents written with 1.0.0-rc.1 the names that they have in 1.0.0, and workshops the shape.
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
        JsonObject record when holder == Workshops.Holder => Workshops.Of(Renamed(record, holder)),
        JsonObject record => Renamed(record, holder),
        JsonArray list => new JsonArray([.. list.Select(element => element is null ? null : Of(element, holder))]),
        _ => value.DeepClone(),
    };

    private static JsonObject Renamed(JsonObject record, string holder) =>
        new(record.Select(member => KeyValuePair.Create(NameOf(member.Key, holder), Member(member.Key, member.Value, holder))));

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

/// <summary>What became of a workshop's one day and of its themes.</summary>
internal static class Workshops
{
    public const string Holder = "workshops";

    /// <summary>
    /// A workshop whose day is that on which it was held, if it was, and otherwise that for which it was planned; and whose themes have ids.
    /// </summary>
    public static JsonObject Of(JsonObject workshop)
    {
        string day = (string?)workshop["status"] == "held" ? "held" : "planned";
        return new JsonObject(workshop.Select(member => member.Key switch
        {
            "when" => KeyValuePair.Create(day, (JsonNode?)new JsonObject { ["date"] = member.Value?.DeepClone() }),
            "themes" => KeyValuePair.Create("themes", Themes((string)workshop["id"]!, member.Value)),
            "sources" => KeyValuePair.Create("sources", Sources(member.Value, day)),
            _ => KeyValuePair.Create(member.Key, member.Value?.DeepClone()),
        }));
    }

    private static JsonNode? Themes(string workshop, JsonNode? themes) => themes is not JsonArray list ? themes?.DeepClone() : new JsonArray(
    [
        .. list.Select((theme, i) => theme is JsonObject text && !text.ContainsKey("id")
            ? new JsonObject { ["id"] = $"{workshop}-{i + 1}", ["text"] = text.DeepClone() }
            : theme?.DeepClone()),
    ]);

    private static JsonNode? Sources(JsonNode? sources, string day)
    {
        JsonNode? copy = sources?.DeepClone();
        foreach (JsonArray members in (copy as JsonArray ?? []).Select(source => source?["members"]).OfType<JsonArray>())
        {
            for (int i = 0; i < members.Count; i++)
            {
                if ((string?)members[i] == "when")
                {
                    members[i] = day;
                }
            }
        }

        return copy;
    }
}
