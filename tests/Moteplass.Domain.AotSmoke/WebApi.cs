using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.AotSmoke;

/// <summary>A web API on loopback, as a host that is built ahead of time has one: it names what it reads and writes, and configures nothing else.</summary>
internal static class WebApi
{
    private const string TooFewVoters = """{ "members": "6", "voting": { "quorum": { "count": 7 } } }""";

    public static async Task<(string Fact, bool Holds)[]> TryAsync()
    {
        await using WebApplication app = Build();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        byte[] register = Json.MoteplassJson.WriteUtf8(ReferenceRegister.ZeroToTwentyFour);
        string mandate = await PostAsync(client, "/mandates", """{ "members": "6-8" }"""u8.ToArray(), "nb");
        return
        [
            ("a record comes in and goes out", mandate == """200 {"members":"6-8"}"""),
            ("a register comes in and goes out", await PostAsync(client, "/registers", register, "nb") == $"200 {Encoding.UTF8.GetString(register)}"),
            ("problems are told in bokmål", (await PostAsync(client, "/mandates", Encoding.UTF8.GetBytes(TooFewVoters), "nb")).Contains("til stede", StringComparison.Ordinal)),
            ("problems are told in nynorsk", (await PostAsync(client, "/mandates", Encoding.UTF8.GetBytes(TooFewVoters), "nn, nb;q=0.5")).Contains("til stades", StringComparison.Ordinal)),
            ("problems are told in English", (await PostAsync(client, "/mandates", Encoding.UTF8.GetBytes(TooFewVoters), "en-GB")).StartsWith("422 ", StringComparison.Ordinal)),
            ("words, dates and ids bind in a query", await client.GetStringAsync(new Uri("/structures?kind=user-council&since=2016-05&owner=hdir", UriKind.Relative)) == "user-council since 2016-05 of hdir"),
            ("an analysis is answered as JSON", (await client.GetStringAsync(new Uri("/mapping", UriKind.Relative))).Contains("\"substantive\":[", StringComparison.Ordinal)),
        ];
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, SmokeContext.Default));
        WebApplication app = builder.Build();
        var today = new LocalDate(2024, 6, 30);

        app.MapPost("/mandates", async (HttpRequest request, CancellationToken stop) =>
        {
            RecordReading<Mandate> reading = await RecordExchange.ReadAsync<Mandate>(request.Body, today, cancellationToken: stop);
            return reading.IsValid ? Results.Json(reading.Record, SmokeContext.Default.Mandate) : Problem(reading.ToProblemDetails(Languages.FromHeader(request.Headers.AcceptLanguage)));
        });
        app.MapPost("/registers", async (HttpRequest request, CancellationToken stop) =>
        {
            RegisterReading reading = await RegisterExchange.ReadAsync(request.Body, asOf: today, cancellationToken: stop);
            return reading.IsReadable
                ? Results.Bytes(Json.MoteplassJson.WriteUtf8(reading.Register!), "application/json")
                : Problem(ProblemDetailsContent.Of(reading.Report, Languages.FromHeader(request.Headers.AcceptLanguage)));
        });
        app.MapGet("/structures", (Word<StructureKind>? kind, PartialDate? since, Id<Actor>? owner) => $"{kind} since {since} of {owner}");
        app.MapGet("/mapping", () => Results.Json(PracticeMappingAnalysis.Of(ReferenceRegister.ZeroToTwentyFour, ReferenceRegister.MappingOf2015), SmokeContext.Default.PracticeMappingAnalysis));
        return app;
    }

    private static IResult Problem(ProblemDetailsContent problem) =>
        Results.Json(problem, SmokeContext.Default.ProblemDetailsContent, ReportJson.ProblemDetailsMediaType, problem.Status);

    private static async Task<string> PostAsync(HttpClient client, string address, byte[] body, string languages)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Headers.AcceptLanguage.ParseAdd(languages);
        using HttpResponseMessage response = await client.SendAsync(request);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }
}

[JsonSerializable(typeof(RegisterDiff))]
[JsonSerializable(typeof(Mandate))]
[JsonSerializable(typeof(PracticeMappingAnalysis))]
[JsonSerializable(typeof(ProblemDetailsContent))]
internal sealed partial class SmokeContext : JsonSerializerContext;
