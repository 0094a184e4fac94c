using System.Reflection;
using CookbookSamples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Validation;
using NSwag.CodeGeneration.CSharp;

namespace Moteplass.Domain.Tests.Exchange;

/// <summary>A client that is made from the document of a host, without our library: what it posts is read, and what it is answered it understands.</summary>
[Trait("Speed", "slow")]
public sealed class GeneratedClientTests() : LoopbackTests(Host())
{
    /// <summary>What somebody writes with the client.</summary>
    private const string Use = """
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Generated;

        public static class Use
        {
            public static async Task<string> Post(HttpClient http, int quorum)
            {
                var mandate = new Mandate
                {
                    Members = "6",
                    Voting = new Voting { Quorum = new Quorum { Count = quorum } },
                    Cadences = new MeetingCadence[] { new RateCadence { Per = CadenceUnit.Year, Count = "4.." }, new OnDemandCadence() },
                    AdoptedBy = new Party[] { new ActorParty { Actor = "hdir" }, new OwnerParty() },
                };
                mandate.AdditionalProperties["arkiv:sak"] = "2024/17";
                try
                {
                    Mandate answer = await new Client(http).PostMandateAsync(mandate);
                    return $"{answer.Members} {answer.Voting.Quorum.Count} {string.Join(",", answer.Cadences.Select(one => one.GetType().Name))} "
                        + $"{((RateCadence)answer.Cadences.First()).Per} {((ActorParty)answer.AdoptedBy.First()).Actor} {answer.AdditionalProperties["arkiv:sak"]} {answer.Period ?? "no period"}";
                }
                catch (ApiException<ProblemDetailsContent> refused)
                {
                    return $"{refused.StatusCode} {refused.Result.Errors.Single().Severity} {refused.Result.Errors.Single().Pointer}: {refused.Result.Errors.Single().Detail}";
                }
            }
        }
        """;

    [Fact]
    public async Task It_posts_a_valid_record_and_one_that_breaks_a_rule()
    {
        Func<HttpClient, int, Task<string>> post = await Compiled();

        Assert.Equal("6 4 RateCadence,OnDemandCadence Year hdir 2024/17 no period", await post(Client, 4));
        Assert.Equal("422 Error /voting/quorum: 7 must be present, but at most 6 may vote.", await post(Client, 7));
    }

    private async Task<Func<HttpClient, int, Task<string>>> Compiled()
    {
        NSwag.OpenApiDocument document = await NSwag.OpenApiDocument.FromJsonAsync(await Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var generator = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            CSharpGeneratorSettings = { Namespace = "Generated", GenerateOptionalPropertiesAsNullable = true },
        });
        var compilation = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText(generator.GenerateFile()), CSharpSyntaxTree.ParseText(Use)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetFileName(file) != "Moteplass.Domain.dll").Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        EmitResult result = compilation.Emit(assembly);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(assembly.ToArray()).GetType("Use")!.GetMethod("Post")!.CreateDelegate<Func<HttpClient, int, Task<string>>>();
    }

    private static WebApplication Host()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(PublishOpenApi.WireSchemas.Configure);
        WebApplication host = builder.Build();
        host.MapOpenApi();
        host.MapPost("/mandates", async (HttpRequest request, CancellationToken stop) =>
        {
            RecordReading<Mandate> reading = await RecordExchange.ReadAsync<Mandate>(request.Body, cancellationToken: stop);
            if (reading.IsValid)
            {
                return Results.Json(reading.Record);
            }

            ProblemDetailsContent problem = reading.ToProblemDetails(Language.En);
            return Results.Json(problem, contentType: ReportJson.ProblemDetailsMediaType, statusCode: problem.Status);
        })
            .WithName("PostMandate")
            .Accepts<Mandate>("application/json")
            .Produces<Mandate>()
            .Produces<ProblemDetailsContent>(StatusCodes.Status400BadRequest, ReportJson.ProblemDetailsMediaType)
            .Produces<ProblemDetailsContent>(StatusCodes.Status422UnprocessableEntity, ReportJson.ProblemDetailsMediaType);
        return host;
    }
}
