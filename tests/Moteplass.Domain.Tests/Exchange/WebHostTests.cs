using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Exchange;

/// <summary>A host on the loopback interface, with a minimal API and MVC, that configures nothing.</summary>
public sealed class WebHostTests() : LoopbackTests(Host())
{
    private const string Wrong = """{"members":"6","voting":{"quorum":{"count":7}}}""";

    private static readonly LocalDate Day = new(2024, 6, 30);

    [Theory]
    [InlineData("/structures")]
    [InlineData("/mvc/structures")]
    public async Task A_record_goes_in_and_comes_out_the_same(string path)
    {
        CollaborationStructure structure = SampleRegisters.EveryMember.Structures[0];

        using HttpResponseMessage response = await Client.PostAsJsonAsync(new Uri(path, UriKind.Relative), structure);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(structure, await response.Content.ReadFromJsonAsync<CollaborationStructure>());
    }

    [Fact]
    public async Task A_register_goes_in_and_comes_out_the_same()
    {
        using HttpResponseMessage response = await Client.PostAsJsonAsync(new Uri("/registers", UriKind.Relative), SampleRegisters.UserCouncil);

        Assert.Equal(SampleRegisters.UserCouncil, await response.Content.ReadFromJsonAsync<CollaborationRegister>());
    }

    [Theory]
    [InlineData("nb", "Dokumentet er en post som ikke følger alle reglene.")]
    [InlineData("da, nn;q=0.9, nb;q=0.8", "Dokumentet er ein post som ikkje følgjer alle reglane.")]
    [InlineData("en-US,en;q=0.5", "The document is a record that breaks one or more rules.")]
    public async Task Problems_of_a_record_are_answered_in_the_language_of_the_request(string languages, string title)
    {
        using HttpResponseMessage response = await Post("/mandates", Wrong, languages);
        ProblemDetailsContent? problem = await response.Content.ReadFromJsonAsync<ProblemDetailsContent>();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal((title, 422, "MAN002 /voting/quorum"), (problem!.Title, problem.Status, $"{problem.Errors[0].Code} {problem.Errors[0].Pointer}"));
        Assert.Equal(RecordExchange.Read<Mandate>(Wrong, Day).ToProblemDetails(Languages.FromHeader(languages)), problem);
    }

    [Theory]
    [InlineData("nb", "Registeret følger ikke alle reglene.")]
    [InlineData("nn", "Registeret følgjer ikkje alle reglane.")]
    [InlineData("en", "The register breaks one or more rules.")]
    public async Task Problems_of_a_register_are_answered_in_the_language_of_the_request(string language, string title)
    {
        using HttpResponseMessage response = await Post("/judge", """{"schemaVersion":"1.0","mappings":[{"id":"a"},{"id":"a"}]}""", language);

        Assert.Equal(title, (await response.Content.ReadFromJsonAsync<ProblemDetailsContent>())!.Title);
    }

    [Fact]
    public async Task Every_problem_of_an_unreadable_record_is_answered()
    {
        using HttpResponseMessage response = await Post("/mandates", """{"members":"x","y":1}""", "en");
        ProblemDetailsContent? problem = await response.Content.ReadFromJsonAsync<ProblemDetailsContent>();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["FMT010 /members 1:12", "FMT006 /y 1:16"], problem!.Errors.Select(error => $"{error.Code} {error.Pointer} {error.Position}"));
    }

    [Theory]
    [InlineData("/search?kind=user-council&since=2015-23~&period=2012/..&number=983544622&id=hdir", HttpStatusCode.OK, "UserCouncil 2015-23~ 2012/.. 983544622 hdir")]
    [InlineData("/search", HttpStatusCode.OK, "    ")]
    [InlineData("/search?kind=UserCouncil", HttpStatusCode.BadRequest, "")]
    [InlineData("/search?kind=3", HttpStatusCode.BadRequest, "")]
    [InlineData("/search?since=mai", HttpStatusCode.BadRequest, "")]
    [InlineData("/mvc/search?kind=user-council&since=2016-05", HttpStatusCode.OK, "UserCouncil 2016-05")]
    [InlineData("/mvc/search?kind=UserCouncil&since=2016-05", HttpStatusCode.OK, "UserCouncil 2016-05")]
    [InlineData("/mvc/search?kind=3&since=2016-05", HttpStatusCode.BadRequest, null)]
    [InlineData("/mvc/search?kind=user-council&since=mai", HttpStatusCode.BadRequest, null)]
    public async Task Codes_and_scalars_bind_in_queries(string path, HttpStatusCode status, string? text)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(text ?? await response.Content.ReadAsStringAsync(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_controller_says_where_a_record_is_wrong()
    {
        using HttpResponseMessage response = await Post("/mvc/structures", """{"id":"A","name":{"nb":"A"},"kind":"big"}""", "en");
        string body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("FMT010 at /id", body, StringComparison.Ordinal);
        Assert.Contains("FMT009 at /kind", body, StringComparison.Ordinal);
    }

    private static WebApplication Host()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddControllers().AddApplicationPart(typeof(WebHostController).Assembly);
        WebApplication host = builder.Build();
        host.MapControllers();
        host.MapPost("/structures", (CollaborationStructure structure) => structure);
        host.MapPost("/registers", (CollaborationRegister register) => register);
        host.MapGet("/search", (Word<StructureKind>? kind, PartialDate? since, ValidityPeriod? period, OrganisationNumber? number, Id<Actor>? id) =>
            $"{kind?.Value} {since} {period} {number} {id}");
        host.MapPost("/mandates", async (HttpRequest request, CancellationToken stop) =>
            Answer(request, await RecordExchange.ReadAsync<Mandate>(request.Body, Day, cancellationToken: stop), reading => reading.IsValid, (reading, language) => reading.ToProblemDetails(language)));
        host.MapPost("/judge", async (HttpRequest request, CancellationToken stop) =>
            Answer(request, await RegisterExchange.ReadAsync(request.Body, Day, stop), reading => reading.IsValid, (reading, language) => ProblemDetailsContent.Of(reading.Report, language)));
        return host;
    }

    private static IResult Answer<T>(HttpRequest request, T reading, Func<T, bool> isValid, Func<T, Language, ProblemDetailsContent> problems)
    {
        if (isValid(reading))
        {
            return Results.Ok();
        }

        ProblemDetailsContent problem = problems(reading, Languages.FromHeader(request.Headers.AcceptLanguage));
        return Results.Json(problem, contentType: ReportJson.ProblemDetailsMediaType, statusCode: problem.Status);
    }

    private async Task<HttpResponseMessage> Post(string path, string json, string languages)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        request.Headers.AcceptLanguage.ParseAdd(languages);
        return await Client.SendAsync(request);
    }
}
