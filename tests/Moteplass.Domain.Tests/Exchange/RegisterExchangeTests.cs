using System.Text;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Exchange;

public sealed class RegisterExchangeTests
{
    [Fact]
    public void A_register_without_problems_is_valid()
    {
        RegisterReading reading = Read("""{"schemaVersion":"1.0"}""");

        Assert.True(reading.IsReadable);
        Assert.True(reading.IsValid);
        Assert.Equal(new CollaborationRegister(), reading.Register);
        Assert.Empty(reading.Report.Problems);
    }

    [Fact]
    public void A_document_that_cannot_be_read_gives_every_problem_of_its_form()
    {
        const string Document = """{"schemaVersion":"1.0","actors":[{"type":"directorate","id":"A"},{"type":"directorate","id":"b","name":{"nb":"B"},"parent":"c"}],"x":1}""";
        RegisterReading reading = Read(Document);

        Assert.False(reading.IsReadable);
        Assert.False(reading.IsValid);
        Assert.Null(reading.Register);
        Assert.Equal(Reading.Judge(Encoding.UTF8.GetBytes(Document)), reading.Report.Problems);
        Assert.Equal(["FMT008", "FMT010", "FMT006"], reading.Report.Problems.Select(problem => problem.Code));
        Assert.Empty(reading.Report.NotJudged);
    }

    [Fact]
    public void A_register_that_breaks_rules_is_there_and_each_problem_has_its_line_and_column()
    {
        RegisterReading reading = Read("""
            {
              "schemaVersion": "1.0",
              "structures": [
                { "id": "rad", "name": { "nb": "Råd på æ" }, "kind": "other", "owners": ["hdir"],
                  "seats": [{ "id": "a" }, { "name:x": [1, {"y": []}], "id": "b", "role": "observer", "hasVote": true }] }]
            }
            """);

        Assert.True(reading.IsReadable);
        Assert.False(reading.IsValid);
        Assert.Equal(
            [
                "error REG002 at /structures/0/owners/0 (4:81): The register does not have an actor with the id 'hdir'.",
                "warning SEA003 at /structures/0/seats/1/hasVote (5:102): The role is observer, but the seat has a vote.",
            ],
            reading.Report.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_problem_of_what_is_not_stated_stands_at_the_record_that_does_not_state_it()
    {
        RegisterReading reading = Read("""
            {"schemaVersion":"1.0","structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","owners":["a"],
            "mandates":[{"seatGroups":[{"side":"users","count":"2"}]}],"seats":[]}],
             "actors":[{"type":"directorate","id":"a","name":{"nb":"A"}}],
             "workshops":[{"id":"w","status":"held","ages":"13-25","themes":[{"id":"t","text":{"nb":"T"}}]}]}
            """);

        Assert.Equal(
            ["warning WSH002 at /workshops/0 (4:15): No evaluation of the workshop is recorded.", "warning WSH007 at /workshops/0 (4:15): No contribution from the workshop is recorded."],
            reading.Report.Problems.Where(problem => problem.Code.StartsWith("WSH", StringComparison.Ordinal)).Select(problem => problem.ToString()));
    }

    [Fact]
    public async Task A_document_of_a_newer_version_is_judged_and_said_to_be_newer()
    {
        const string Document = """{"schemaVersion":"1.1","x":1,"actors":[{"type":"directorate","id":"a","name":{"nb":"A"},"parent":"b","y":2}]}""";
        RegisterReading reading = Read(Document);

        Assert.True(reading.IsReadable);
        Assert.Equal(
            [
                "note FMT016 at /schemaVersion (1:18): Schema version 1.1 is newer than 1.0. Members that are not known are kept unchecked.",
                "error REG002 at /actors/0/parent (1:98): The register does not have an actor with the id 'b'.",
            ],
            reading.Report.Problems.Where(problem => problem.Code is "FMT016" or "REG002").Select(problem => problem.ToString()));
        Assert.Equal(FormatCodes.NewerVersion, reading.Report.Problems[0].Code);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Document));
        Assert.Equal(reading, await RegisterExchange.ReadAsync(stream));
    }

    [Fact]
    public async Task Unknown_members_are_kept_where_the_caller_chose_so()
    {
        byte[] document = [.. """{"schemaVersion":"1.0","x":1}"""u8];
        var keeping = new RegisterReadOptions { UnknownMembers = UnknownMemberHandling.Keep };
        using var stream = new MemoryStream(document);

        RegisterReading reading = RegisterExchange.Read(document, null, keeping);

        Assert.False(RegisterExchange.Read(document).IsReadable);
        Assert.True(reading.IsValid);
        Assert.Empty(reading.Report.Problems);
        Assert.Equal("x", Assert.Single(reading.Register.Extensions).Name);
        Assert.Equal(reading, await RegisterExchange.ReadAsync(stream, null, keeping));
        await Assert.ThrowsAsync<ArgumentNullException>("options", () => RegisterExchange.ReadAsync(stream, null, null!));
        Assert.Throws<ArgumentNullException>("options", () => RegisterExchange.Read(document, null, null!));
    }

    [Fact]
    public void Text_is_read_as_its_bytes_are()
    {
        string text = TestFiles.Text("every-member.json");

        Assert.Equal(RegisterExchange.Read(EveryMember, new LocalDate(2018, 5, 14)), RegisterExchange.Read(text, new LocalDate(2018, 5, 14)));
        Assert.True(MoteplassJson.TryRead(text, out CollaborationRegister? register, out ValueList<Problem> problems));
        Assert.Equal(RegisterExchange.Read(EveryMember).Register, register);
        Assert.Empty(problems);
        Assert.Equal(["FMT006", "FMT002"], RegisterExchange.Read("{\"schemaVersion\":\"1.0\",\"\ud800\":1}").Report.Problems.Select(problem => problem.Code));
        Assert.Throws<ArgumentNullException>("json", () => RegisterExchange.Read((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => MoteplassJson.TryRead((string)null!, out _, out _));
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing() => Assert.Equal(
        RegisterExchange.Read(EveryMember).Report, RegisterExchange.Read([.. Encoding.UTF8.Preamble, .. EveryMember]).Report);

    [Fact]
    public void The_report_is_that_of_the_register_with_positions()
    {
        RegisterReading reading = RegisterExchange.Read(EveryMember, new LocalDate(2018, 5, 14));

        Assert.NotEmpty(reading.Report.Problems);
        Assert.Equal(
            ValidationReport.Of(reading.Register!, new LocalDate(2018, 5, 14)),
            reading.Report with { Problems = [.. reading.Report.Problems.Select(problem => problem with { Position = null })] });
    }

    [Fact]
    public void Positions_are_those_of_the_pointers()
    {
        byte[] json = MoteplassJson.WriteUtf8(ReferenceRegister.ZeroToTwentyFour);

        Assert.All(RegisterExchange.Read(json).Report.Problems, problem =>
        {
            var tree = System.Text.Json.Nodes.JsonNode.Parse(json)!;
            Assert.Equal(new SourcePosition(1, Reading.ColumnOf(tree, problem.Pointer.ToString())), problem.Position);
        });
    }

    [Fact]
    public void Without_a_day_the_rules_that_need_one_are_named() => Assert.Contains(RuleCodes.MandateReview, Read("""{"schemaVersion":"1.0"}""").Report.NotJudged);

    [Fact]
    public async Task A_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new MemoryStream(EveryMember);

        RegisterReading reading = await RegisterExchange.ReadAsync(stream, new LocalDate(2018, 5, 14));

        Assert.Equal(RegisterExchange.Read(EveryMember, new LocalDate(2018, 5, 14)), reading);
        Assert.Equal(stream.Length, stream.Position);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Reading_a_stream_can_be_stopped()
    {
        using var stream = new MemoryStream(EveryMember);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RegisterExchange.ReadAsync(stream, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_stream_that_is_null_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>("utf8Json", () => RegisterExchange.ReadAsync(null!));

    private static byte[] EveryMember => TestFiles.Bytes("every-member.json");

    private static RegisterReading Read(string json) => RegisterExchange.Read(Encoding.UTF8.GetBytes(json));
}
