using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>
/// Judges documents by the schema, as far as the schema uses JSON Schema: an unknown keyword is an error, so that none is passed over.
/// Regular expressions are read as ECMAScript reads them.
/// </summary>
internal sealed class SchemaValidator
{
    private static readonly HashSet<string> Annotations =
        ["$schema", "$id", "$defs", "title", "description", "examples", "default", "then", "patternProperties", "additionalProperties"];

    private static readonly Lazy<SchemaValidator> Loaded = new(() => new SchemaValidator(MoteplassJsonSchema.Text));

    private readonly JsonElement _root;
    private readonly ConcurrentDictionary<string, Judge> _byReference = [];

    private readonly Judge _judge;

    public SchemaValidator(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        _root = document.RootElement.Clone();
        _judge = Compile(_root);
    }

    private delegate bool Judge(JsonElement value);

    public static SchemaValidator Shipped => Loaded.Value;

    public bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1_000 });
        return _judge(document.RootElement);
    }

    /// <summary>Whether a document is valid by one definition alone.</summary>
    public bool IsValid(string definition, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Reference($"#/$defs/{definition}")(document.RootElement);
    }

    private Judge Compile(JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            bool answer = schema.GetBoolean();
            return _ => answer;
        }

        Judge[] judges = [.. schema.EnumerateObject().Where(one => !Annotations.Contains(one.Name)).Select(one => Keyword(one.Name, one.Value, schema))];
        Judge[] all = schema.TryGetProperty("additionalProperties", out JsonElement others) ? [.. judges, Others(schema, Compile(others))] : judges;
        return value => Array.TrueForAll(all, judge => judge(value));
    }

    private Judge Keyword(string name, JsonElement value, JsonElement schema) => name switch
    {
        "$ref" => Reference(value.GetString()!),
        "type" => Kind(value.GetString()!),
        "const" => one => JsonElement.DeepEquals(one, value),
        "enum" => Enum([.. value.EnumerateArray()]),
        "pattern" => Pattern(Expression(value.GetString()!)),
        "maxLength" => one => one.ValueKind != JsonValueKind.String || one.GetString()!.EnumerateRunes().Count() <= value.GetInt32(),
        "minimum" => one => one.ValueKind != JsonValueKind.Number || one.GetDouble() >= value.GetInt32(),
        "maximum" => one => one.ValueKind != JsonValueKind.Number || one.GetDouble() <= value.GetInt32(),
        "minProperties" => one => one.ValueKind != JsonValueKind.Object || one.GetPropertyCount() >= value.GetInt32(),
        "required" => Required([.. value.EnumerateArray().Select(one => one.GetString()!)]),
        "properties" => Properties(value.EnumerateObject().ToDictionary(one => one.Name, one => Compile(one.Value))),
        "items" => Items(Compile(value)),
        "allOf" => All([.. value.EnumerateArray().Select(Compile)]),
        "anyOf" => Any([.. value.EnumerateArray().Select(Compile)]),
        "if" => Conditional(Compile(value), Compile(schema.GetProperty("then"))),
        _ => throw new NotSupportedException($"The tests do not know the keyword '{name}'."),
    };

    /// <summary>A definition may name itself, so it is compiled only when it is first asked.</summary>
    private Judge Reference(string reference) => value => _byReference.GetOrAdd(reference, Definition)(value);

    private Judge Definition(string reference) => Compile(_root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]));

    private static Judge Kind(string kind) => kind switch
    {
        "object" => value => value.ValueKind == JsonValueKind.Object,
        "array" => value => value.ValueKind == JsonValueKind.Array,
        "string" => value => value.ValueKind == JsonValueKind.String,
        "boolean" => value => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException($"The tests do not know the type '{kind}'."),
    };

    private static Judge Enum(JsonElement[] allowed) => value => Array.Exists(allowed, one => JsonElement.DeepEquals(one, value));

    private static Judge Pattern(Regex pattern) => value => value.ValueKind != JsonValueKind.String || pattern.IsMatch(value.GetString()!);

    private static Judge Required(string[] names) => value => value.ValueKind != JsonValueKind.Object || Array.TrueForAll(names, name => value.TryGetProperty(name, out _));

    private static Judge Properties(Dictionary<string, Judge> judges) => value => value.ValueKind != JsonValueKind.Object
        || value.EnumerateObject().All(one => !judges.TryGetValue(one.Name, out Judge? judge) || judge(one.Value));

    private static Judge Items(Judge judge) => value => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(one => judge(one));

    private static Judge All(Judge[] judges) => value => Array.TrueForAll(judges, judge => judge(value));

    private static Judge Any(Judge[] judges) => value => Array.Exists(judges, judge => judge(value));

    private static Judge Conditional(Judge condition, Judge then) => value => !condition(value) || then(value);

    private Judge Others(JsonElement schema, Judge judge)
    {
        HashSet<string> names = [.. schema.GetProperty("properties").EnumerateObject().Select(one => one.Name)];
        (Regex Name, Judge Judge)[] patterns = schema.TryGetProperty("patternProperties", out JsonElement stated)
            ? [.. stated.EnumerateObject().Select(one => (Expression(one.Name), Compile(one.Value)))]
            : [];
        return value => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(one =>
        {
            (Regex Name, Judge Judge)[] matching = Array.FindAll(patterns, pattern => pattern.Name.IsMatch(one.Name));
            return matching.Length > 0 ? Array.TrueForAll(matching, pattern => pattern.Judge(one.Value)) : names.Contains(one.Name) || judge(one.Value);
        });
    }

    /// <summary>In .NET <c>$</c> matches before a last line feed too, in ECMAScript at the end alone.</summary>
    private static Regex Expression(string pattern) =>
        new(pattern.EndsWith('$') ? $@"{pattern[..^1]}\z" : pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript);
}
