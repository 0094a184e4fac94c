using System.Text.Json.Nodes;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Documentation;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Schemas of what no register has, and a web API speaks of: problems, reports, and the enums of the whole library.</summary>
internal static class OpenApiAnswers
{
    private static readonly Dictionary<string, TermLine> Terms = TermLine.All.Where(line => !line.IsAlias).ToDictionary(line => line.Key);

    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        .. typeof(CollaborationRegister).Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => (type.Name, Words(type))),
        (nameof(JsonPointer), Described(typeof(JsonPointer), new JsonObject { ["type"] = "string", ["pattern"] = "^(/([^~/]|~[01])*)*$", ["example"] = "/structures/0/seats/1" })),
        (nameof(SourcePosition), Object(typeof(SourcePosition), ["line", "column"], [("line", Number()), ("column", Number())])),
        (nameof(RecordReference), Object(typeof(RecordReference), ["type", "id"], [("type", Reference(nameof(RecordType))), ("id", Text())])),
        (nameof(RegisterRecord), Object(typeof(RegisterRecord), ["recordType"], [("recordType", new JsonObject { ["description"] = "Which record it is; its other members follow.", ["$ref"] = Component(nameof(RecordType)) })])),
        (nameof(ProblemCount), Object(typeof(ProblemCount), ["code", "severity", "count"], [("code", Text()), ("severity", Reference(nameof(ProblemSeverity))), ("count", Number())])),
        (nameof(Problem), Object(
            typeof(Problem),
            ["code", "severity", "pointer", "message"],
            [
                ("code", Text()), ("severity", Reference(nameof(ProblemSeverity))), ("pointer", Reference(nameof(JsonPointer))), ("record", Reference(nameof(RecordReference))),
                ("line", Number()), ("column", Number()), ("message", Reference(nameof(LocalizedText))), ("found", Text()), ("allowed", Reference(nameof(LocalizedText))),
            ])),
        (nameof(ValidationReport), Object(
            typeof(ValidationReport),
            ["errors", "warnings", "infos", "notJudged", "problems"],
            [
                ("errors", Number(0)), ("warnings", Number(0)), ("infos", Number(0)), ("notJudged", List(Text())),
                ("notListed", List(Reference(nameof(ProblemCount)))), ("problems", List(Reference(nameof(Problem)))),
            ])),
        (nameof(ProblemDetailsError), Object(
            typeof(ProblemDetailsError),
            ["detail", "pointer", "code", "severity"],
            [
                ("detail", Text()), ("pointer", Reference(nameof(JsonPointer))), ("code", Text()), ("severity", Reference(nameof(ProblemSeverity))),
                ("line", Number()), ("column", Number()), ("found", Text()), ("allowed", Text()),
            ])),
        (nameof(ProblemDetailsContent), Object(
            typeof(ProblemDetailsContent),
            ["type", "title", "status", "detail", "errors"],
            [("type", Text()), ("title", Text()), ("status", Number(0)), ("detail", Text()), ("errors", List(Reference(nameof(ProblemDetailsError))))])),
    ];

    private static JsonObject Object(Type type, string[] required, (string Name, JsonObject Schema)[] members) => Described(type, new JsonObject
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Member(type, member.Name, member.Schema)))),
    });

    /// <summary>The member with the words of its own documentation, where it has such.</summary>
    private static JsonObject Member(Type type, string name, JsonObject schema)
    {
        if (type.GetProperty($"{char.ToUpperInvariant(name[0])}{name[1..]}") is { } property && DocumentationFile.Entries.TryGetValue(DocumentationId.Of(property), out var entry))
        {
            schema.Insert(0, "description", SchemaWording.Of(entry.Element("summary")!));
        }

        return schema;
    }

    private static JsonObject Described(Type type, JsonObject schema)
    {
        schema.Insert(0, "description", SchemaWording.Of(DocumentationFile.Entries[DocumentationId.Of(type)].Element("summary")!));
        return schema;
    }

    private static JsonObject Words(Type type) => new()
    {
        ["description"] = SchemaWording.Of(DocumentationFile.Entries[DocumentationId.Of(type)].Element("summary")!)
            + string.Concat(Enum.GetNames(type).Select(name => $"\n{Kebab.Of(name)}: {Label(type, name)}")),
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)Kebab.Of(name))]),
    };

    /// <summary>The terms of a value; of what concerns programs alone, and so has no terms, its documentation.</summary>
    private static string Label(Type type, string name) => Terms.TryGetValue($"{type.Name}.{name}", out TermLine? term)
        ? $"{term.In(Language.En)} ({term.In(Language.Nb)})"
        : SchemaWording.Of(DocumentationFile.Entries[DocumentationId.Of(type.GetField(name)!)].Element("summary")!);

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Number(int smallest = 1) => new() { ["type"] = "integer", ["minimum"] = smallest, ["maximum"] = int.MaxValue };

    private static JsonObject List(JsonObject element) => new() { ["type"] = "array", ["items"] = element };

    private static JsonObject Reference(string name) => new() { ["$ref"] = Component(name) };

    private static string Component(string name) => $"#/components/schemas/{name}";
}
