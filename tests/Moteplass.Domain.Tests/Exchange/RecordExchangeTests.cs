using Moteplass.Domain.Exchange;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Exchange;

/// <summary>One record is read with all its problems, as a register is.</summary>
public sealed class RecordExchangeTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    [Fact]
    public void Every_problem_of_the_form_is_found_with_its_place()
    {
        RecordReading<Meeting> reading = RecordExchange.Read<Meeting>("{\n  \"id\": \"M\",\n  \"kind\": \"big\",\n  \"x\": 1\n}");

        Assert.False(reading.IsReadable);
        Assert.Equal(["FMT010 /id 2:9", "FMT009 /kind 3:11", "FMT006 /x 4:3"], reading.Report.Problems.Select(problem => $"{problem.Code} {problem.Pointer} {problem.Position}"));
    }

    [Fact]
    public void Every_problem_of_the_rules_is_found_with_its_place()
    {
        RecordReading<Mandate> reading = RecordExchange.Read<Mandate>("""{"members":"6","voting":{"quorum":{"count":7}}}""", Day);

        Assert.True(reading.IsReadable);
        Assert.False(reading.IsValid);
        Assert.Equal("error MAN002 at /voting/quorum (1:35)", reading.Report.Problems.Single(problem => problem.Severity == ProblemSeverity.Error).ToString().Split(": ")[0]);
        Assert.Empty(reading.Report.NotJudged);
        Assert.NotEmpty(RecordExchange.Read<Mandate>("""{"members":"6","adopted":"2014","reviewEvery":"P2Y"}""").Report.NotJudged);
    }

    [Fact]
    public void A_good_record_is_read_equal_whatever_it_is()
    {
        foreach (RegisterRecord record in Domain.Json.MoteplassNdjson.RecordsOf(SampleRegisters.EveryMember))
        {
            RecordReading<RegisterRecord> reading = RecordExchange.Read<RegisterRecord>(System.Text.Json.JsonSerializer.Serialize(record));

            Assert.Equal(record, reading.Record);
        }

        Assert.Equal(SampleRegisters.UserCouncil.Structures[0], RecordExchange.Read<CollaborationStructure>(System.Text.Json.JsonSerializer.Serialize(SampleRegisters.UserCouncil.Structures[0])).Record);
        Assert.IsType<Directorate>(RecordExchange.Read<Actor>("""{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}""").Record);
    }

    [Theory]
    [InlineData(Language.Nb, "Dokumentet kan ikke leses som et møte.", "Dokumentet er et møte som ikke følger alle reglene.")]
    [InlineData(Language.Nn, "Dokumentet kan ikkje lesast som eit møte.", "Dokumentet er eit møte som ikkje følgjer alle reglane.")]
    [InlineData(Language.En, "The document cannot be read as a meeting.", "The document is a meeting that breaks one or more rules.")]
    public void What_a_web_API_answers_names_the_kind_of_record(Language language, string unreadable, string rules)
    {
        ProblemDetailsContent form = RecordExchange.Read<Meeting>("{}").ToProblemDetails(language);
        ProblemDetailsContent judged = RecordExchange.Read<Meeting>("""{"id":"m","status":"cancelled","minutes":{}}""").ToProblemDetails(language, ProblemSeverity.Info);

        Assert.Equal((unreadable, 400, ProblemDetailsContent.UnreadableType), (form.Title, form.Status, form.Type));
        Assert.Equal((rules, 422, ProblemDetailsContent.RulesType), (judged.Title, judged.Status, judged.Type));
    }

    [Fact]
    public void A_part_without_a_name_of_its_own_is_a_record()
    {
        Assert.Equal("The document cannot be read as a record.", RecordExchange.Read<Mandate>("7").ToProblemDetails(Language.En).Title);
        Assert.Equal("The document cannot be read as an actor.", RecordExchange.Read<Directorate>("7").ToProblemDetails(Language.En).Title);
        Assert.Equal("The document cannot be read as a register.", RecordExchange.Read<CollaborationRegister>("7").ToProblemDetails(Language.En).Title);
    }

    [Fact]
    public async Task A_stream_is_read_as_its_bytes_are()
    {
        using var stream = new MemoryStream("""{"id":"M"}"""u8.ToArray());

        RecordReading<Meeting> reading = await RecordExchange.ReadAsync<Meeting>(stream, Day);

        Assert.Equal(RecordExchange.Read<Meeting>("""{"id":"M"}""", Day), reading);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => RecordExchange.Read<SourcedRecord>("{}"));
        Assert.Throws<NotSupportedException>(() => RecordExchange.Read<DomainRecord>("{}"));
        Assert.Throws<ArgumentNullException>("json", () => RecordExchange.Read<Meeting>((string)null!));
        Assert.Throws<ArgumentNullException>("options", () => RecordExchange.Read<Meeting>("{}"u8, null, null!));
        Assert.Throws<InvalidOperationException>(() => RecordExchange.Read<Meeting>("""{"id":"m"}""").ToProblemDetails(Language.Nb));
    }
}
