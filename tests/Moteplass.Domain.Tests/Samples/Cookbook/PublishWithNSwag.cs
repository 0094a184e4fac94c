using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moteplass.Domain;
using Moteplass.Domain.Exchange;
using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.Generation.TypeMappers;
using NSwag.Generation.AspNetCore;

namespace CookbookSamples;

internal static class PublishWithNSwag
{
    public static async Task Run()
    {
        // begin: publish-with-n-swag
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        NSwag.OpenApiDocument schemas = await NSwag.OpenApiDocument.FromJsonAsync(MoteplassOpenApi.Document());
        builder.Services.AddEndpointsApiExplorer().AddOpenApiDocument(settings => WireSchemas.Configure(settings, schemas));
        await using WebApplication app = builder.Build();
        app.UseOpenApi();
        app.MapGet("/seats", (Word<SeatRole>? role) => Array.Empty<Seat>());

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        JsonNode document = JsonNode.Parse(await client.GetStringAsync(new Uri("/swagger/v1/swagger.json", UriKind.Relative)))!;
        Console.WriteLine($"query: {document["paths"]!["/seats"]!["get"]!["parameters"]![0]!["schema"]!.ToJsonString()}");
        Console.WriteLine($"answer: {document["paths"]!["/seats"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.ToJsonString()}");
        // end: publish-with-n-swag
    }

    // begin: publish-with-n-swag
    internal sealed class WireSchemas : DefaultSchemaNameGenerator
    {
        public static void Configure(AspNetCoreOpenApiDocumentGeneratorSettings settings, NSwag.OpenApiDocument schemas)
        {
            settings.SchemaSettings.SchemaNameGenerator = new WireSchemas();
            foreach ((Type type, string name) in MoteplassOpenApi.Names)
            {
                settings.SchemaSettings.TypeMappers.Add(new ObjectTypeMapper(type, schemas.Definitions[name]));
            }

            settings.PostProcess = document =>
            {
                foreach ((string name, JsonSchema schema) in schemas.Definitions)
                {
                    document.Definitions.TryAdd(name, schema);
                }
            };
        }

        public override string Generate(Type type) => MoteplassOpenApi.NameOf(type) ?? base.Generate(type);
    }
    // end: publish-with-n-swag
}
