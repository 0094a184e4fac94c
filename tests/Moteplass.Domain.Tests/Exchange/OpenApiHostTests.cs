using System.Text.Json;
using System.Text.Json.Nodes;
using CookbookSamples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Exchange;

/// <summary>The document that a host publishes of itself, by the lines of the cookbook, with each of the three that make such documents.</summary>
public sealed class OpenApiHostTests
{
    private const string Components = "#/components/schemas/";

    public static TheoryData<string> Makers => ["built in", "Swashbuckle", "NSwag"];

    [Theory]
    [MemberData(nameof(Makers))]
    public async Task A_reader_of_openapi_finds_nothing_to_complain_of(string maker)
    {
        string json = await Document(maker);

        ReadResult read = OpenApiDocument.Parse(json, "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(["/mandates", "/own/{id}", "/registers", "/seats", "/seats/by-structure"], read.Document!.Paths.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public async Task Bodies_answers_parameters_and_members_have_the_schemas_of_the_wire_format(string maker)
    {
        JsonNode document = JsonNode.Parse(await Document(maker))!;
        JsonNode own = document["paths"]!["/own/{id}"]!["get"]!;
        JsonNode members = Schema(document, own["responses"]!["200"]!["content"]!["application/json"]!["schema"]!)["properties"]!;

        Assert.Equal("Mandate", Named(document["paths"]!["/mandates"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!));
        Assert.Equal("Seat", Named(Schema(document, document["paths"]!["/seats"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!)["items"]!));
        Assert.Equal("Seat", Named(Schema(document, document["paths"]!["/seats/by-structure"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!)["additionalProperties"]!));
        Assert.Equal("^[a-z0-9]+(-[a-z0-9]+)*$", (string)Schema(document, own["parameters"]![0]!["schema"]!)["pattern"]!);
        Assert.Equal("user-council", (string)Schema(document, own["parameters"]![1]!["schema"]!)["enum"]![0]!);
        Assert.StartsWith("^(000[1-9]", (string)Schema(document, own["parameters"]![2]!["schema"]!)["pattern"]!, StringComparison.Ordinal);
        Assert.Equal("^[a-z0-9]+(-[a-z0-9]+)*$", (string)Schema(document, members["owner"]!)["pattern"]!);
        Assert.StartsWith("^(000[1-9]", (string)Schema(document, members["since"]!)["pattern"]!, StringComparison.Ordinal);
        Assert.Equal("chair", (string)Schema(document, members["role"]!)["enum"]![1]!);
        Assert.Equal("Seat", Named(Schema(document, members["seats"]!)["items"]!));
        Assert.Equal("Actor", Named(members["actor"]!));
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public async Task Every_schema_of_ours_says_in_the_document_what_it_says_by_itself(string maker)
    {
        JsonObject published = JsonNode.Parse(await Document(maker))!["components"]!["schemas"]!.AsObject();
        JsonObject ours = JsonNode.Parse(MoteplassOpenApi.Document())!["components"]!["schemas"]!.AsObject();

        // A description beside a reference is of OpenAPI 3.1, and is lost in 3.0.
        Offenders.None(
            from one in published
            where ours.ContainsKey(one.Key)
            where !JsonNode.DeepEquals(Plain(ours[one.Key]!), Plain(one.Value!))
            select $"{one.Key}: {Plain(ours[one.Key]!).ToJsonString()} {Plain(one.Value!).ToJsonString()}");
        Assert.True(published.Count(one => ours.ContainsKey(one.Key)) > 50);
    }

    [Fact]
    public async Task What_is_built_in_publishes_no_more_than_the_host_uses()
    {
        JsonObject published = JsonNode.Parse(await Document("built in", isSmall: true))!["components"]!["schemas"]!.AsObject();

        Assert.Equal(["Id", "Language"], published.Select(one => one.Key).Order(StringComparer.Ordinal));
    }

    private static async Task<string> Document(string maker, bool isSmall = false)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddEndpointsApiExplorer();
        NSwag.OpenApiDocument schemas = await NSwag.OpenApiDocument.FromJsonAsync(MoteplassOpenApi.Document());
        switch (maker)
        {
            case "built in":
                builder.Services.AddOpenApi(PublishOpenApi.WireSchemas.Configure);
                break;
            case "Swashbuckle":
                builder.Services.AddSwaggerGen(PublishWithSwashbuckle.WireSchemas.Configure);
                break;
            default:
                builder.Services.AddOpenApiDocument(settings => PublishWithNSwag.WireSchemas.Configure(settings, schemas));
                break;
        }

        await using WebApplication host = builder.Build();
        const string Path = "/swagger/v1/swagger.json";
        _ = maker switch
        {
            "built in" => (object)host.MapOpenApi(Path),
            "Swashbuckle" => host.UseSwagger(),
            _ => host.UseOpenApi(),
        };
        if (isSmall)
        {
            host.MapGet("/small", (Id<Directorate> id, Word<Language> language) => $"{id} {language}");
        }
        else
        {
            host.MapPost("/mandates", (Mandate mandate) => Results.Ok(mandate)).Produces<Mandate>().Produces<ProblemDetailsContent>(422, ReportJson.ProblemDetailsMediaType);
            host.MapPost("/registers", (CollaborationRegister register) => register);
            host.MapGet("/own/{id}", (Id<Actor> id, Word<StructureKind>? kind, PartialDate? since) => TypedResults.Ok(new Own(id, since, null, [], null)));
            host.MapGet("/seats", () => Array.Empty<Seat>());
            host.MapGet("/seats/by-structure", () => new Dictionary<string, Seat>());
        }

        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        return await client.GetStringAsync(new Uri(Path, UriKind.Relative));
    }

    /// <summary>The schema, by way of a reference and of a nullable.</summary>
    private static JsonNode Schema(JsonNode document, JsonNode schema) =>
        Reference(schema) is { } name ? document["components"]!["schemas"]![name]! : schema;

    private static string Named(JsonNode schema) => Assert.IsType<string>(Reference(schema));

    private static string? Reference(JsonNode schema) =>
        schema["$ref"] is { } reference ? ((string)reference!)[Components.Length..]
        : schema["oneOf"] is JsonArray cases ? cases.Select(one => Reference(one!)).Single(name => name is not null)
        : null;

    /// <summary>What a schema says apart from the order of its members and from what only one version of OpenAPI can say.</summary>
    private static JsonNode Plain(JsonNode schema) => schema switch
    {
        JsonObject one when one["$ref"] is { } reference => new JsonObject { ["$ref"] = (string)reference! },
        JsonObject one => new JsonObject(one.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Plain(member.Value))).OrderBy(member => member.Key, StringComparer.Ordinal)),
        JsonArray list => new JsonArray([.. list.Select(element => Plain(element!))]),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => JsonValue.Create((double)number),
        _ => schema.DeepClone(),
    };

    private sealed record Own(Id<Actor> Owner, PartialDate? Since, SeatRole? Role, ValueList<Seat> Seats, Actor? Actor);
}
