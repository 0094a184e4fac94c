using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Makes the schemas for OpenAPI from the JSON Schema: the same, in what OpenAPI 3.0, 3.1 and the generators of clients understand alike.</summary>
internal static class OpenApiMaker
{
    private const string Definition = "#/$defs/";
    private const string Component = "#/components/schemas/";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Make()
    {
        var schemas = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        JsonObject definitions = JsonNode.Parse(SchemaMaker.Make())!["$defs"]!.AsObject();
        foreach ((string name, JsonNode? definition) in definitions.Where(one => one.Key != nameof(Extension)))
        {
            schemas.Add(name, Schema(name, definition!.AsObject(), definitions));
        }

        foreach ((string name, JsonNode? definition) in definitions.Where(one => one.Value!["allOf"] is not null))
        {
            foreach (string one in Cases(definition!.AsObject()).Select(one => one.Name))
            {
                schemas[one] = Case(name, schemas[one]!.AsObject());
            }
        }

        foreach ((string name, JsonObject schema) in OpenApiAnswers.All)
        {
            schemas.TryAdd(name, schema);
        }

        var document = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Moteplass",
                ["version"] = $"{SchemaVersion.Current}",
                ["description"] = "The types of the wire format, for the documents of web APIs. It has schemas alone.",
            },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = new JsonObject(schemas) },
        };
        return $"{document.ToJsonString(Options)}\n";
    }

    private static JsonObject Schema(string name, JsonObject definition, JsonObject definitions)
    {
        if (definition["allOf"] is not null)
        {
            return Sum(definition);
        }

        // A schema that only names another is lost on some generators: an id says itself what an id is.
        if (definition["$ref"] is { } alias)
        {
            JsonObject same = Schema(name, definitions[((string)alias!)[Definition.Length..]]!.AsObject(), definitions);
            same["description"] = (string)definition["description"]!;
            return same;
        }

        JsonObject safe = Safe(definition);
        if (name == "Text")
        {
            // Characters that nobody sees are written by some writers as they are, and NUL is no JSON then.
            safe["pattern"] = @"\S";
        }

        return safe;
    }

    private static JsonObject Sum(JsonObject definition) => new()
    {
        ["description"] = (string)definition["description"]!,
        ["type"] = "object",
        ["required"] = new JsonArray("type"),
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject
            {
                ["description"] = "Which of the cases it is (type).",
                ["type"] = "string",
                ["enum"] = new JsonArray([.. Cases(definition).Select(one => (JsonNode)one.Word)]),
            },
        },
        ["discriminator"] = new JsonObject
        {
            ["propertyName"] = "type",
            ["mapping"] = new JsonObject(Cases(definition).Select(one => KeyValuePair.Create(one.Word, (JsonNode?)(Component + one.Name)))),
        },
    };

    /// <summary>A case is what it is one of, and its own members: generators of clients make a class with a base of it.</summary>
    private static JsonObject Case(string sum, JsonObject schema)
    {
        JsonObject own = schema.DeepClone().AsObject();
        own.Remove("description");
        own["properties"]!.AsObject().Remove("type");
        var required = new JsonArray([.. own["required"]!.AsArray().Select(name => (string)name!).Where(name => name != "type").Select(name => (JsonNode)name)]);
        own.Remove("required");
        if (required.Count > 0)
        {
            own["required"] = required;
        }

        return new JsonObject
        {
            ["description"] = (string)schema["description"]!,
            ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = Component + sum }, own),
        };
    }

    private static IEnumerable<(string Word, string Name)> Cases(JsonObject sum) =>
        from one in sum["allOf"]!.AsArray()
        select ((string)one!["if"]!["properties"]!["type"]!["const"]!, ((string)one["then"]!["$ref"]!)[Definition.Length..]);

    private static JsonObject Safe(JsonObject schema)
    {
        var safe = new JsonObject();
        foreach ((string name, JsonNode? value) in schema)
        {
            switch (name)
            {
                case "const":
                    safe["type"] = "string";
                    safe["enum"] = new JsonArray(value!.DeepClone());
                    break;
                case "enum":
                    safe["type"] = "string";
                    safe["enum"] = value!.DeepClone();
                    break;
                case "examples":
                    safe["example"] = value![0]!.DeepClone();
                    break;
                case "$ref":
                    safe["$ref"] = Component + ((string)value!)[Definition.Length..];
                    break;
                case "items":
                    safe["items"] = Safe(value!.AsObject());
                    break;
                case "properties":
                    safe["properties"] = new JsonObject(value!.AsObject().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Safe(member.Value!.AsObject()))));
                    break;
                case "patternProperties":
                    safe["additionalProperties"] = Others(value!.AsObject().Single().Value!.AsObject());
                    break;
                case "additionalProperties":
                    break;
                default:
                    safe[name] = value!.DeepClone();
                    break;
            }
        }

        return safe;
    }

    private static JsonObject Others(JsonObject schema) => (string)schema["$ref"]! == $"{Definition}{nameof(Extension)}"
        ? new JsonObject { ["description"] = "A member that another party has added under a name 'vendor:name' (utvidelse): any value, kept and never interpreted. Any other name is refused." }
        : Safe(schema);
}
