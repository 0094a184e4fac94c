using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Json;

/// <summary>A minimal API on the loopback interface that takes registers and gives them back.</summary>
public sealed class WebApiTests() : LoopbackTests(Host())
{
    private const int LongEnough = 64 * 1024;

    public static TheoryData<string> Registers { get; } = ["reference", "every member", "large"];

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task A_register_goes_in_and_comes_out_the_same(string name)
    {
        byte[] json = Json(name);

        using HttpResponseMessage response = await Post("/registers", json);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(MoteplassJson.Read(json), MoteplassJson.Read(await response.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public void The_large_one_is_larger_than_a_buffer() => Assert.True(Json("large").Length > 4 * LongEnough);

    [Fact]
    public async Task A_register_in_a_record_of_the_hosts_own_comes_through()
    {
        byte[] json = [.. """{"sender":"Bufdir","register":"""u8, .. Json("large"), .. "}"u8];

        using HttpResponseMessage response = await Post("/envelopes", json);

        Assert.Equal($"Bufdir: {MoteplassJson.Read(Json("large")).Actors.Count}", await response.Content.ReadFromJsonAsync<string>());
    }

    [Fact]
    public async Task What_is_no_register_is_a_bad_request()
    {
        using HttpResponseMessage response = await Post("/registers", "{\"schemaVersion\":\"1.0\",\"actors\":7}"u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Every_problem_is_answered_as_problem_details()
    {
        using HttpResponseMessage response = await Post("/judge", "{\"schemaVersion\":\"1.0\",\"actors\":7,\"x\":1}"u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("Dokumentet kan ikkje lesast som eit register.", problem.RootElement.GetProperty("title").GetString());
        Assert.Equal(["FMT004 /actors", "FMT006 /x"], problem.RootElement.GetProperty("errors").EnumerateArray().Select(one => $"{one.GetProperty("code")} {one.GetProperty("pointer")}"));
    }

    [Fact]
    public async Task The_errors_are_those_that_ValidationProblemDetails_takes()
    {
        using HttpResponseMessage response = await Post("/errors", "{\"schemaVersion\":\"1.0\",\"mappings\":[{\"id\":\"a\"},{\"id\":\"a\"}]}"u8.ToArray());

        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(
            """{"/mappings/1/id":["Id-en «a» er allerede brukt blant kartleggingene (se /mappings/0)."]}""",
            JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<string, string[]>>(problem.RootElement.GetProperty("errors")), Relaxed));
    }

    [Theory]
    [InlineData("/actors/hdir/2024-05?of=983544622", HttpStatusCode.OK, "hdir 2024-05 983544622")]
    [InlineData("/actors/Hdir/2024-05", HttpStatusCode.BadRequest, "")]
    [InlineData("/actors/hdir/mai", HttpStatusCode.BadRequest, "")]
    public async Task Scalars_are_read_from_routes_and_queries(string path, HttpStatusCode status, string text)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal((status, text), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static byte[] Json(string name) => name switch
    {
        "reference" => MoteplassJson.WriteUtf8(ReferenceRegister.ZeroToTwentyFour),
        "large" => MoteplassJson.WriteUtf8(GeneratedRegister.Make(5000)),
        _ => TestFiles.Bytes("every-member.json"),
    };

    private static WebApplication Host()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForMoteplass());
        WebApplication host = builder.Build();
        host.MapPost("/registers", (CollaborationRegister register) => register);
        host.MapPost("/envelopes", (Envelope envelope) => Results.Json($"{envelope.Sender}: {envelope.Register.Actors.Count}"));
        host.MapGet("/actors/{id}/{date}", (Id<Actor> id, PartialDate date, OrganisationNumber? of) => Results.Text($"{id} {date} {of}"));
        host.MapPost("/judge", async (HttpRequest request, CancellationToken stop) =>
        {
            RegisterReading reading = await RegisterExchange.ReadAsync(request.Body, cancellationToken: stop);
            var problem = ProblemDetailsContent.Of(reading.Report, Language.Nn);
            return Results.Text(ReportJson.WriteProblemDetails(problem), "application/problem+json", statusCode: problem.Status);
        });
        host.MapPost("/errors", async (HttpRequest request, CancellationToken stop) =>
        {
            RegisterReading reading = await RegisterExchange.ReadAsync(request.Body, cancellationToken: stop);
            return Results.Problem(new ValidationProblemDetails(reading.Report.AtLeast(ProblemSeverity.Error).ToErrorDictionary(Language.Nb)));
        });
        return host;
    }

    private async Task<HttpResponseMessage> Post(string path, byte[] json)
    {
        using var content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return await Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public sealed record Envelope(string Sender, CollaborationRegister Register);
}
