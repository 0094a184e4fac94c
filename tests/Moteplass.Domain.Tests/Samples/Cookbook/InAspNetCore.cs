using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Moteplass.Domain;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Validation;
using NodaTime;

namespace CookbookSamples;

internal static class InAspNetCore
{
    public static async Task Run()
    {
        // begin: in-asp-net-core
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using WebApplication app = builder.Build();
        var today = new LocalDate(2024, 6, 30); // the host gives today, from a clock of its own

        app.MapPost("/mandates", async (HttpRequest request, CancellationToken stop) =>
        {
            RecordReading<Mandate> reading = await RecordExchange.ReadAsync<Mandate>(request.Body, today, cancellationToken: stop);
            if (reading.IsValid)
            {
                return Results.Json(reading.Record);
            }

            ProblemDetailsContent problem = reading.ToProblemDetails(Languages.FromHeader(request.Headers.AcceptLanguage));
            return Results.Json(problem, contentType: ReportJson.ProblemDetailsMediaType, statusCode: problem.Status);
        });
        app.MapGet("/structures", (Word<StructureKind>? kind, PartialDate? since, Id<Actor>? owner) => $"{kind} since {since} of {owner}");

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Console.WriteLine(await client.GetStringAsync(new Uri("/structures?kind=user-council&since=2016-05&owner=hdir", UriKind.Relative)));
        foreach (string languages in (string[])["nb", "nn, nb;q=0.5", "en-GB"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/mandates", UriKind.Relative));
            request.Headers.AcceptLanguage.ParseAdd(languages);
            request.Content = new StringContent("""{ "members": "6", "voting": { "quorum": { "count": 7 } } }""");
            using HttpResponseMessage response = await client.SendAsync(request);
            ProblemDetailsContent? problem = await response.Content.ReadFromJsonAsync<ProblemDetailsContent>();
            Console.WriteLine($"{(int)response.StatusCode} {problem!.Errors[0].Pointer}: {problem.Errors[0].Detail}");
        }
        // end: in-asp-net-core
    }
}
