using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>The schema that is shipped says what the field tables say, in a form that any validator can read.</summary>
public sealed class SchemaFileTests
{
    private static readonly JsonObject Root = JsonNode.Parse(MoteplassJsonSchema.Text)!.AsObject();

    private static JsonObject Definitions => Root["$defs"]!.AsObject();

    [Fact]
    [Trait("Kind", "golden")]
    public void The_schema_is_current() => Golden.Holds($"src/Moteplass.Domain/Json/Schema/{MoteplassJsonSchema.FileName}", SchemaMaker.Make());

    [Fact]
    public void Its_name_says_the_version_that_is_read_and_written()
    {
        Assert.Equal(MoteplassJsonSchema.FileName, $"moteplass-register-{SchemaVersion.Current}.schema.json");
        Assert.Equal(MoteplassJsonSchema.Identifier, $"urn:moteplass:register:{SchemaVersion.Current}");
        Assert.Equal(MoteplassJsonSchema.Identifier, (string?)Root["$id"]);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)Root["$schema"]);
    }

    [Fact]
    public void Every_record_has_a_definition_under_its_name() => Assert.Empty(
        from type in typeof(DomainRecord).Assembly.GetExportedTypes()
        where type.IsAssignableTo(typeof(DomainRecord)) && type != typeof(DomainRecord) && type != typeof(SourcedRecord) && type != typeof(RegisterRecord)
        where !Definitions.ContainsKey(type.Name)
        select type.Name);

    [Fact]
    public void Every_definition_and_member_is_described_in_English_with_the_Norwegian_term_in_brackets() => Offenders.None(
        from one in Described()
        let description = (string?)one.Schema["description"] ?? ""
        where !Regex.IsMatch(description, @"^\S.*\(\p{L}.*\).*[.]$", RegexOptions.Singleline)
        select $"{one.Place}: '{description}'");

    [Fact]
    public void No_description_speaks_of_what_is_not_on_the_wire() => Offenders.None(
        from one in Described()
        let description = (string?)one.Schema["description"] ?? ""
        where Regex.IsMatch(description, @"\b(null|Null|[ABC][0-9]+|T:|P:)\b|  |\(\)| [;,]| [.](?![.])")
        select $"{one.Place}: '{description}'");

    [Fact]
    public void Every_Norwegian_term_is_needed()
    {
        _ = SchemaMaker.Make();

        Assert.Empty(SchemaTerms.Unused);
    }

    [Fact]
    public void No_pattern_has_what_engines_read_differently() => Offenders.None(
        from schema in Objects(Root)
        from pattern in Patterns(schema)
        where Regex.IsMatch(pattern, @"\\(?!\.)|\(\?|(?<!^|\[)\^|\$(?!$)")
        select pattern);

    private static IEnumerable<(string Place, JsonObject Schema)> Described() =>
        from definition in Definitions
        let schema = definition.Value!.AsObject()
        let members = schema.ContainsKey("if") || definition.Value!["allOf"] is not null ? [] : schema["properties"]?.AsObject() ?? []
        from one in members.Select(member => ($"{definition.Key}.{member.Key}", member.Value!.AsObject())).Prepend((definition.Key, schema))
        select one;

    private static IEnumerable<string> Patterns(JsonObject schema) =>
    [
        .. schema["pattern"] is JsonValue pattern ? [(string)pattern!] : Array.Empty<string>(),
        .. schema["patternProperties"] is JsonObject names ? names.Select(name => name.Key) : [],
    ];

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(member => Objects(member.Value)).Prepend(one),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
