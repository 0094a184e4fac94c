using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Makes the JSON Schema from the declarations and the documentation of the records.</summary>
internal sealed class SchemaMaker
{
    private const string ExtensionName = "^[A-Za-z0-9._-]+:[A-Za-z0-9._-]+$";
    private const int LongestId = 100;

    // The characters that nobody sees, spelt out because engines differ about classes of them.
    private const string NotBlank =
        "[^\0- \u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB]";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public static string Make()
    {
        var maker = new SchemaMaker();
        JsonObject root = maker.Of(Declarations.Register);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = MoteplassJsonSchema.Identifier,
            ["title"] = $"Moteplass register {SchemaVersion.Current}",
            ["description"] = SchemaDocumentation.Of(typeof(CollaborationRegister)),
            ["$ref"] = root["$ref"]!.DeepClone(),
            ["$defs"] = new JsonObject(maker._definitions.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value))),
        };
        return $"{string.Concat(schema.ToJsonString(Options).Select(Shown))}\n";
    }

    /// <summary>What nobody sees is escaped, so that the pattern can be read.</summary>
    private static string Shown(char c) => c is not ('\n' or ' ') && Blank.IsUnseen(c) ? $"\\u{(int)c:X4}" : $"{c}";

    private JsonObject Of(WireShape shape) => shape switch
    {
        WireShape.Record record => Define(record.Type.Name, () => Record(record)),
        WireShape.Sum sum => Define(sum.Type.Name, () => Sum(sum)),
        WireShape.List list => new() { ["type"] = "array", ["items"] = Of(list.Element) },
        WireShape.Scalar { Type.IsGenericType: true } id => Id(id),
        WireShape.Scalar scalar => Define(scalar.Type.Name, () => Scalar(scalar, SchemaScalars.All[scalar.Type])),
        WireShape.Words words => Define(words.Type.Name, () => Words(words)),
        WireShape.Constant constant => new() { ["const"] = constant.Word },
        WireShape.Number number => new() { ["type"] = "integer", ["minimum"] = number.Smallest, ["maximum"] = number.Largest },
        WireShape.Flag => new() { ["type"] = "boolean" },
        WireShape.Text => Define("Text", () => new()
        {
            ["description"] = "A text that is not blank (tekst).",
            ["type"] = "string",
            ["pattern"] = NotBlank,
        }),
        WireShape.TextByLanguage text => Define(nameof(LocalizedText), () => Text(text)),
        _ => throw new ArgumentException($"{shape} has no schema.", nameof(shape)),
    };

    private JsonObject Record(WireShape.Record record)
    {
        MemberShape[] members = [.. record.Members];
        JsonArray required = Strings(members.Where(member => member.IsRequired).Select(member => member.Name));
        var schema = new JsonObject
        {
            ["description"] = SchemaDocumentation.Of(record.Type),
            ["type"] = "object",
            ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Member(record.Type, member)))),
            ["patternProperties"] = new JsonObject { [ExtensionName] = Extension() },
            ["additionalProperties"] = false,
        };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    private JsonObject Member(Type record, MemberShape member)
    {
        JsonObject value = Of(member.Value);
        value.Insert(0, "description", SchemaDocumentation.Of(record, member.Name));
        JsonNode? byDefault = (member.HasDefault, member.Value) switch
        {
            (true, WireShape.Words words) => words.All[0],
            (true, WireShape.Flag) => false,
            _ => null,
        };
        if (byDefault is not null)
        {
            value["default"] = byDefault;
        }

        return value;
    }

    /// <summary>One <c>if</c> for each case rather than <c>oneOf</c>, so that what is wrong is said of the case that is meant.</summary>
    private JsonObject Sum(WireShape.Sum sum) => new()
    {
        ["description"] = SchemaDocumentation.Of(sum.Type),
        ["type"] = "object",
        ["properties"] = new JsonObject { ["type"] = new JsonObject { ["enum"] = Strings(sum.Cases.Select(one => one.Word)) } },
        ["required"] = Strings(["type"]),
        ["allOf"] = new JsonArray([.. sum.Cases.Select(one => new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["type"] = new JsonObject { ["const"] = one.Word } },
                ["required"] = Strings(["type"]),
            },
            ["then"] = Of(one.Case),
        })]),
    };

    private static JsonObject Scalar(WireShape.Scalar shape, SchemaScalars scalar) => new()
    {
        ["description"] = SchemaDocumentation.Of(shape.Type, shape.Grammar),
        ["type"] = "string",
        ["pattern"] = scalar.Pattern,
        ["examples"] = Strings(scalar.Examples),
    };

    private JsonObject Id(WireShape.Scalar id)
    {
        Type record = id.Type.GetGenericArguments()[0];
        return Define($"{record.Name}Id", () =>
        {
            JsonObject reference = Define("Id", () =>
            {
                JsonObject any = Scalar(id with { Type = typeof(Id<>) }, SchemaScalars.All[typeof(Id<>)]);
                any.Insert(2, "maxLength", LongestId);
                return any;
            });
            reference.Insert(0, "description", SchemaDocumentation.OfId(record));
            return reference;
        });
    }

    private static JsonObject Words(WireShape.Words words) => new()
    {
        ["description"] = SchemaDocumentation.Of(words),
        ["enum"] = Strings(words.All),
    };

    private JsonObject Text(WireShape.TextByLanguage text) => new()
    {
        ["description"] = SchemaDocumentation.Of(typeof(LocalizedText)),
        ["type"] = "object",
        ["properties"] = new JsonObject(text.Languages.Select(one => KeyValuePair.Create(one, (JsonNode?)Language(one)))),
        ["patternProperties"] = new JsonObject { [text.OthersPattern] = Of(new WireShape.Text()) },
        ["minProperties"] = 1,
        ["additionalProperties"] = false,
    };

    private JsonObject Language(string name)
    {
        JsonObject text = Of(new WireShape.Text());
        text.Insert(0, "description", SchemaDocumentation.OfLanguage(name));
        return text;
    }

    private JsonObject Extension() => Define(nameof(Extension), () => new()
    {
        ["description"] = "A member that another party has added under a name 'vendor:name' (utvidelse): any value, kept and never interpreted.",
    });

    /// <summary>Makes a definition the first time it is named. Its place is taken before it is made, for a record may name its own kind.</summary>
    private JsonObject Define(string name, Func<JsonObject> make)
    {
        if (_definitions.TryAdd(name, []))
        {
            _definitions[name] = make();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);
}
