using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Moteplass.Domain;
using Moteplass.Domain.Exchange;

namespace CookbookSamples;

internal static class PublishOpenApi
{
    public static async Task Run()
    {
        // begin: publish-open-api
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(WireSchemas.Configure);
        await using WebApplication app = builder.Build();
        app.MapOpenApi();
        app.MapPost("/mandates", (Mandate mandate) => mandate);
        app.MapGet("/seats", (Word<SeatRole>? role, PartialDate? since) => Array.Empty<Seat>());

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        JsonNode document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        Console.WriteLine($"body: {document["paths"]!["/mandates"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!.ToJsonString()}");
        Console.WriteLine($"query: {document["paths"]!["/seats"]!["get"]!["parameters"]![0]!.ToJsonString()}");
        Console.WriteLine($"answer: {document["paths"]!["/seats"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.ToJsonString()}");
        Console.WriteLine($"members: {document["components"]!["schemas"]!["CountRange"]!["pattern"]}");
        Console.WriteLine($"role: {document["components"]!["schemas"]!["SeatRole"]!["enum"]!.ToJsonString()}");
        // end: publish-open-api
    }

    // begin: publish-open-api
    internal static class WireSchemas
    {
        public static void Configure(OpenApiOptions options)
        {
            options.CreateSchemaReferenceId = type => MoteplassOpenApi.NameOf(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);

            // The elements of arrays and dictionaries.
            options.AddSchemaTransformer(async (schema, context, stop) =>
            {
                if (context.JsonTypeInfo.ElementType is { } element && MoteplassOpenApi.NameOf(element) is not null)
                {
                    OpenApiSchema one = await context.GetOrCreateSchemaAsync(element, null, stop);
                    bool isArray = schema.Type is { } type && type.HasFlag(JsonSchemaType.Array);
                    schema.Items = isArray ? one : null;
                    schema.AdditionalProperties = isArray ? null : one;
                }
            });

            // Parameters, which are texts to the framework.
            options.AddOperationTransformer((operation, context, _) =>
            {
                foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
                {
                    Type? type = context.Description.ParameterDescriptions.FirstOrDefault(one => one.Name == parameter.Name)?.ParameterDescriptor?.ParameterType;
                    if (type is not null && MoteplassOpenApi.NameOf(type) is { } name)
                    {
                        context.Document!.AddComponent(name, new OpenApiSchema());
                        parameter.Schema = new OpenApiSchemaReference(name, context.Document);
                    }
                }

                return Task.CompletedTask;
            });

            // What each name stands for.
            options.AddDocumentTransformer((document, _, _) =>
            {
                string schemas = MoteplassOpenApi.Document(document.Components?.Schemas?.Keys ?? []);
                foreach ((string name, IOpenApiSchema schema) in OpenApiDocument.Parse(schemas, "json").Document?.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
                {
                    document.Components!.Schemas![name] = schema;
                }

                return Task.CompletedTask;
            });
        }
    }
    // end: publish-open-api
}
