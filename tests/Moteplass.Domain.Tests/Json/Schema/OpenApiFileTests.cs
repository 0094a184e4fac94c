using System.Text.Json.Nodes;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Goldens;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>The schemas for OpenAPI say what the JSON Schema says, in what every reader of OpenAPI understands.</summary>
public sealed class OpenApiFileTests
{
    private static readonly HashSet<string> Keywords =
    [
        "$ref", "description", "type", "properties", "required", "items", "enum", "pattern", "maxLength", "minimum", "maximum", "minProperties", "default", "example", "additionalProperties",
        "allOf", "discriminator",
    ];

    private static readonly JsonObject Schemas = Components(MoteplassOpenApi.Document());

    [Fact]
    [Trait("Kind", "golden")]
    public void The_schemas_are_current() => Golden.Holds($"src/Moteplass.Domain/Json/Schema/{MoteplassOpenApi.FileName}", OpenApiMaker.Make());

    [Fact]
    public void Its_name_says_the_version_that_is_read_and_written() => Assert.Equal($"moteplass-openapi-{SchemaVersion.Current}.json", MoteplassOpenApi.FileName);

    [Fact]
    public void No_schema_has_what_a_reader_of_openapi_may_not_know_and_none_only_names_another() => Offenders.None(
        from one in Schemas
        from schema in Nested(one.Value!.AsObject())
        from name in schema.Select(member => member.Key).Where(key => !Keywords.Contains(key)).Concat(one.Value!["$ref"] is null ? [] : ["only $ref"])
        select $"{one.Key}: {name}");

    [Fact]
    public void Every_schema_and_every_member_of_a_record_is_described() => Offenders.None(
        from one in Schemas
        from schema in Nested(one.Value!.AsObject())
        from described in (schema["properties"]?.AsObject() ?? []).Select(member => ($"{one.Key}.{member.Key}", member.Value!["description"])).Append((one.Key, one.Value!["description"]))
        where string.IsNullOrWhiteSpace((string?)described.Item2) && described.Item1.Split('.') is not [_, "line" or "column" or "errors" or "warnings" or "infos" or "notJudged"]
        select described.Item1);

    [Fact]
    public void Every_value_of_an_enum_stands_with_its_label() => Offenders.None(
        from type in MoteplassOpenApi.Names.Where(one => one.Key.IsEnum)
        let schema = Schemas[type.Value]!
        from word in schema["enum"]!.AsArray().Select(word => (string)word!)
        where !System.Text.RegularExpressions.Regex.IsMatch((string)schema["description"]!, $@"\n{word}: \S")
        select $"{type.Value}: {word}");

    [Fact]
    public void Every_reference_leads_to_a_schema() => Offenders.None(
        from one in Schemas
        from text in Texts(one.Value!)
        where text.StartsWith("#/components/schemas/", StringComparison.Ordinal) && !Schemas.ContainsKey(text["#/components/schemas/".Length..])
        select $"{one.Key}: {text}");

    [Fact]
    public void Every_record_id_enum_and_scalar_has_a_schema_and_a_list_of_them_too() => Offenders.None(
        from type in typeof(DomainRecord).Assembly.GetExportedTypes()
        where type.IsEnum || (type.IsAssignableTo(typeof(DomainRecord)) && type != typeof(DomainRecord) && type != typeof(SourcedRecord))
        from asked in type.IsEnum ? new[] { type, typeof(Word<>).MakeGenericType(type), typeof(Nullable<>).MakeGenericType(type), typeof(ValueList<>).MakeGenericType(type) }
            : [type, typeof(ValueList<>).MakeGenericType(type), .. type == typeof(RegisterRecord) ? Array.Empty<Type>() : [typeof(Id<>).MakeGenericType(type)]]
        where MoteplassOpenApi.NameOf(asked) is null
        select asked.Name);

    [Fact]
    public void No_two_types_that_differ_in_json_share_a_name() => Assert.Empty(
        MoteplassOpenApi.Names.Where(one => !one.Key.IsGenericType).GroupBy(one => one.Value).Where(group => group.Count() > 1).Select(group => group.Key).Except([nameof(LocalizedText)]));

    [Theory]
    [InlineData(typeof(Mandate), "Mandate")]
    [InlineData(typeof(PartialDate?), "PartialDate")]
    [InlineData(typeof(Id<Actor>), "ActorId")]
    [InlineData(typeof(Id<Actor>?), "ActorId")]
    [InlineData(typeof(Id<Directorate>), "Id")]
    [InlineData(typeof(Word<StructureKind>?), "StructureKind")]
    [InlineData(typeof(ValueList<Seat>), "SeatList")]
    [InlineData(typeof(ValueList<string>), "TextList")]
    [InlineData(typeof(ProblemDetailsContent), "ProblemDetailsContent")]
    [InlineData(typeof(ValueList<DateTime>), null)]
    [InlineData(typeof(List<Seat>), null)]
    [InlineData(typeof(string), null)]
    [InlineData(typeof(ValueList<>), null)]
    public void A_type_has_the_name_that_a_reader_expects(Type type, string? name) => Assert.Equal(name, MoteplassOpenApi.NameOf(type));

    [Fact]
    public void A_document_has_what_is_asked_for_and_what_that_refers_to()
    {
        JsonObject some = Components(MoteplassOpenApi.Document(["SeatList", "HostsOwn", "Actor", "HostsOwnList"]));

        Assert.Equal("""{"type":"array","items":{"$ref":"#/components/schemas/Seat"}}""", some["SeatList"]!.ToJsonString());
        Assert.Superset(new HashSet<string> { "Seat", "Actor", "Directorate", "OrganisationGroup", "ActorId", "LocalizedText", "Text" }, some.Select(one => one.Key).ToHashSet());
        Assert.Empty(some.Select(one => one.Key).Intersect(["HostsOwn", "HostsOwnList", "Meeting", "CollaborationRegister"]));
        Assert.Empty(Components(MoteplassOpenApi.Document([])));
        Assert.True(Components(MoteplassOpenApi.Document(["Mandate"])).Count < Schemas.Count);
    }

    private static JsonObject Components(string document) => JsonNode.Parse(document)!["components"]!["schemas"]!.AsObject();

    private static IEnumerable<JsonObject> Nested(JsonObject schema)
    {
        IEnumerable<JsonNode?> within =
        [
            .. schema["properties"]?.AsObject().Select(member => member.Value) ?? [], schema["items"], schema["additionalProperties"], .. schema["allOf"]?.AsArray() ?? [],
        ];
        // A cast that fails is a sub-schema that is true or false.
        return within.Where(one => one is not null).Select(one => one!.AsObject()).SelectMany(Nested).Prepend(schema);
    }

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject one => one.Where(member => member.Value is not null).SelectMany(member => Texts(member.Value!)),
        JsonArray list => list.SelectMany(element => Texts(element!)),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [(string)value!],
        _ => [],
    };
}
