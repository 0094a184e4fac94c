using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Moteplass.Domain;
using Moteplass.Domain.Exchange;
using Swashbuckle.AspNetCore.SwaggerGen;

#pragma warning disable CA1812 // Swashbuckle makes it.

namespace CookbookSamples;

internal static class PublishWithSwashbuckle
{
    public static async Task Run()
    {
        // begin: publish-with-swashbuckle
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddEndpointsApiExplorer().AddSwaggerGen(WireSchemas.Configure);
        await using WebApplication app = builder.Build();
        app.UseSwagger();
        app.MapGet("/seats", (Word<SeatRole>? role) => Array.Empty<Seat>());

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        JsonNode document = JsonNode.Parse(await client.GetStringAsync(new Uri("/swagger/v1/swagger.json", UriKind.Relative)))!;
        Console.WriteLine($"query: {document["paths"]!["/seats"]!["get"]!["parameters"]![0]!.ToJsonString()}");
        Console.WriteLine($"answer: {document["paths"]!["/seats"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.ToJsonString()}");
        // end: publish-with-swashbuckle
    }

    // begin: publish-with-swashbuckle
    internal sealed class WireSchemas : IParameterFilter, IDocumentFilter
    {
        public static void Configure(SwaggerGenOptions options)
        {
            foreach ((Type type, string name) in MoteplassOpenApi.Names)
            {
                options.MapType(type, () => new OpenApiSchemaReference(name));
            }

            options.ParameterFilter<WireSchemas>();
            options.DocumentFilter<WireSchemas>();
        }

        public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
        {
            if (parameter is OpenApiParameter own && context.ApiParameterDescription.ParameterDescriptor is { } described && MoteplassOpenApi.NameOf(described.ParameterType) is { } name)
            {
                own.Schema = new OpenApiSchemaReference(name);
            }
        }

        public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
        {
            foreach ((string name, IOpenApiSchema schema) in OpenApiDocument.Parse(MoteplassOpenApi.Document(), "json").Document!.Components!.Schemas!)
            {
                swaggerDoc.AddComponent(name, schema);
            }
        }
    }
    // end: publish-with-swashbuckle
}
