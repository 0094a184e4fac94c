using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>Registers in lines: what is read, and what becomes of lines that cannot be.</summary>
public sealed class NdjsonReadingTests
{
    private const string Document = """{"recordType":"document","id":"a","title":{"nb":"A"}}""";

    private const string Directorate = """{"type":"directorate","name":{"nb":"B"},"id":"b","recordType":"actor"}""";

    [Fact]
    public async Task Each_line_is_a_record_and_says_anywhere_in_it_which()
    {
        List<RegisterLine> lines = await Ndjson.ReadAsync($"{Ndjson.Header}\n{Document}\n{Directorate}\n");

        Assert.Equal(
            [
                (1, new CollaborationRegister()),
                (2, (DomainRecord)new SourceDocument { Id = Id<SourceDocument>.Parse("a"), Title = new LocalizedText("A") }),
                (3, new Directorate { Id = Id<Actor>.Parse("b"), Name = new LocalizedText("B") }),
            ],
            lines.Select(line => (line.LineNumber, Ndjson.RecordOf(line)!)));
        Assert.All(lines, line => Assert.Empty(line.Problems));
    }

    [Theory]
    [InlineData("{0}\r\n{1}\r\n{2}\r\n", 1, 2, 3)]
    [InlineData("{0}\n{1}\n{2}", 1, 2, 3)]
    [InlineData("{0}\n{1}\r\n{2}\r", 1, 2, 3)]
    [InlineData("\uFEFF{0}\n{1}\n{2}\n", 1, 2, 3)]
    [InlineData("\uFEFF\n\r\n  \t\n{0}\n\n{1}\n \r\n{2}\n\n ", 4, 6, 8)]
    [InlineData(" {0} \n\t{1}\t\n\r{2}\r\r\n", 1, 2, 3)]
    public async Task Line_ends_blank_lines_and_a_byte_order_mark_change_nothing_but_the_numbers(string form, params int[] numbers)
    {
        List<RegisterLine> lines = await Ndjson.ReadAsync(
            form.Replace("{0}", Ndjson.Header, StringComparison.Ordinal).Replace("{1}", Document, StringComparison.Ordinal).Replace("{2}", Directorate, StringComparison.Ordinal));

        Assert.Equal(
            (await Ndjson.ReadAsync($"{Ndjson.Header}\n{Document}\n{Directorate}\n")).Select(Ndjson.RecordOf),
            lines.Select(Ndjson.RecordOf));
        Assert.Equal(numbers, lines.Select(line => line.LineNumber));
    }

    [Fact]
    public async Task The_header_has_what_the_register_says_of_itself() => Assert.Equal(
        new CollaborationRegister { SchemaAddress = "https://x", Extensions = [MoteplassJson.CreateExtension("a:b", "[1]")] },
        Assert.Single(await Ndjson.ReadAsync("""{"a:b":[1],"$schema":"https://x","schemaVersion":"1.0","recordType":"register"}""")).Header);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n \r\n\t")]
    public async Task A_stream_without_lines_is_one_problem(string lines) =>
        Assert.Equal(["1 error FMT001 at the root (1:1): The document is empty."], await Ndjson.ToldAsync(lines));

    [Theory]
    [InlineData("{\"recordType\":\"register\"}", "error FMT008 at the root (1:1): The member 'schemaVersion' is missing.")]
    [InlineData("{\"schemaVersion\":\"1.0\"}", "error FMT008 at the root (1:1): The member 'recordType' is missing. Allowed: register.")]
    [InlineData("{\"recordType\":\"Register\",\"schemaVersion\":\"1.0\"}", "error FMT009 at /recordType (1:15): Unknown code 'Register'. Allowed: register.")]
    [InlineData("{\"recordType\":null,\"schemaVersion\":\"1.0\"}", "error FMT005 at /recordType (1:15): Found null, which is not allowed. What is not stated is left out.")]
    [InlineData("{\"recordType\":\"\\udc00\",\"schemaVersion\":\"1.0\"}", "error FMT002 at /recordType (1:15): The text has half a surrogate pair and is not valid Unicode.")]
    [InlineData("{\"recordType\":\"register\",\"schemaVersion\":\"1.0\",\"recordType\":\"register\"}", "error FMT007 at /recordType (1:48): The member 'recordType' is given twice.")]
    [InlineData("{\"recordType\":\"register\",\"schemaVersion\":\"1.0\",\"documents\":[]}", "error FMT006 at /documents (1:48): Unknown member 'documents'. Allowed: recordType, $schema, schemaVersion, or an extension 'vendor:name'.")]
    [InlineData("[]", "error FMT004 at the root (1:1): Found a list where an object is expected.")]
    [InlineData("{\"recordType\":", "error FMT001 at /recordType (1:15): The document ends before it is complete.")]
    [InlineData("{\"recordType\":\"register\",\"schemaVersion\":\"1.0\"} {}", "error FMT001 at the root (1:49): The document is not valid JSON at '{'.")]
    public async Task A_header_line_that_is_wrong_is_a_problem_and_the_records_are_read(string header, string problem) => Assert.Equal(
        [$"1 {problem}", "2 SourceDocument"],
        await Ndjson.ToldAsync($"{header}\n{Document}"));

    [Fact]
    public async Task A_missing_header_line_is_a_result_before_that_of_the_record_in_its_place()
    {
        List<RegisterLine> lines = await Ndjson.ReadAsync($"\n{Document}\n{Directorate}");

        Assert.Equal([(2, false), (2, true), (3, true)], lines.Select(line => (line.LineNumber, line.IsReadable)));
        Problem problem = Assert.Single(lines[0].Problems);
        Assert.Equal(("document", "register"), (problem.Found, problem.Allowed!.En));
        Assert.Equal(
            """error FMT017 at /recordType (2:15): The header line is missing. The first line is 'document', but must be {"recordType":"register","schemaVersion":"1.0"}.""",
            problem.ToString());
        Assert.Equal(
            """feil FMT017 ved /recordType (2:15): Topplinjen mangler. Den første linjen er «document», men skal være {"recordType":"register","schemaVersion":"1.0"}.""",
            problem.In(Language.Nb));
        Assert.Equal(
            """feil FMT017 ved /recordType (2:15): Topplinja manglar. Den første linja er «document», men skal vere {"recordType":"register","schemaVersion":"1.0"}.""",
            problem.In(Language.Nn));
    }

    [Fact]
    public async Task A_record_that_is_wrong_in_the_place_of_the_header_line_is_a_result_too() => Assert.Equal(
        [
            """1 error FMT017 at /recordType (1:15): The header line is missing. The first line is 'actor', but must be {"recordType":"register","schemaVersion":"1.0"}.""",
            "1 error FMT008 at the root (1:1): The member 'type' is missing. Allowed: directorate, organisation-group, other-organisation, public-body, user-organisation.",
        ],
        await Ndjson.ToldAsync("""{"recordType":"actor"}"""));

    [Theory]
    [InlineData("{}", "error FMT008 at the root (2:1): The member 'recordType' is missing. Allowed: {kinds}.")]
    [InlineData(Ndjson.Header, "error FMT009 at /recordType (2:15): Unknown code 'register'. Allowed: {kinds}.")]
    [InlineData("{\"recordType\":\"seat\",\"id\":\"a\"}", "error FMT009 at /recordType (2:15): Unknown code 'seat'. Allowed: {kinds}.")]
    [InlineData("{\"recordType\":7}", "error FMT004 at /recordType (2:15): Found a number where a string is expected.")]
    [InlineData("[{\"recordType\":\"actor\"}]", "error FMT004 at the root (2:1): Found a list where an object is expected.")]
    [InlineData("null", "error FMT005 at the root (2:1): Found null, which is not allowed. What is not stated is left out.")]
    [InlineData("{\"recordType\":\"document\",\"id\":\"a\",\"title\":{\"nb\":\"A\"},\"recordType\":\"actor\"}", "error FMT007 at /recordType (2:54): The member 'recordType' is given twice.")]
    [InlineData("{\"recordType\":\"document\",\"id\":\"a\",\"title\":{\"nb\":\"A\"},\"pages\":1}", "error FMT006 at /pages (2:54): Unknown member 'pages'. Allowed: recordType, id, title, ")]
    [InlineData("{\"recordType\":\"actor\",\"type\":\"robot\"}", "error FMT009 at /type (2:30): Unknown code 'robot'. Allowed: directorate, ")]
    [InlineData("{\"recordType\":\"document\",\"id\":\"æ\",\"title\":{\"nb\":\"A\"}}", "error FMT010 at /id (2:31): 'æ' is not an id: ")]
    [InlineData("{\"recordType\":\"document\",\"id\":\"a\",\"title\":{\"nb\":\"A\"}", "error FMT001 at /title (2:53): The document ends before it is complete.")]
    [InlineData("{\"recordType\":\"document\",\"id\":\"a\",\"title\":{\"nb\":\"A\"}},", "error FMT001 at the root (2:54): The document is not valid JSON at ','.")]
    [InlineData("\uFEFF{\"recordType\":\"document\",\"id\":\"a\",\"title\":{\"nb\":\"A\"}}", "error FMT001 at the root (2:1): The document is not valid JSON at '\uFEFF'.")]
    public async Task A_line_that_is_wrong_is_reported_with_its_number_and_pointer_and_the_next_is_read(string line, string problem)
    {
        string[] told = await Ndjson.ToldAsync($"{Ndjson.Header}\n{line}\n{Directorate}");

        Assert.Equal(["1 CollaborationRegister", "3 Directorate"], [told[0], told[2]]);
        Assert.StartsWith($"2 {problem.Replace("{kinds}", string.Join(", ", RootLists.Types.Values), StringComparison.Ordinal)}", told[1], StringComparison.Ordinal);
        Assert.Equal(3, told.Length);
    }

    [Fact]
    public async Task All_problems_of_all_lines_are_reported() => Assert.Equal(
        [
            "error FMT008 at the root (2:1): The member 'member' is missing.",
            "error FMT008 at the root (2:1): The member 'umbrella' is missing.",
            "error FMT001 at the root (4:2): The document is not valid JSON at ']'.",
            "error FMT002 at /x:y (5:37): The byte 0xE6 is not valid UTF-8 here.",
        ],
        (await Ndjson.ReadAsync(Encoding.Latin1.GetBytes(
            Ndjson.Header + "\n{\"recordType\":\"membership\"}\n\n{]\n{\"recordType\":\"contribution\",\"x:y\":\"\u00E6\",\"id\":\"c\"}")))
            .SelectMany(line => line.Problems)
            .Select(problem => problem.ToString()));

    [Theory]
    [InlineData("{}\n" + Document)]
    [InlineData(Document + "\n" + Directorate)]
    [InlineData("{\"recordType\":\"register\",\"schemaVersion\":\"1.0\",\"documents\":[],\"actors\":[]}")]
    public async Task Reading_ends_behind_the_first_line_that_cannot_be_read_where_the_caller_chose_so(string lines)
    {
        RegisterLine line = Assert.Single(await Ndjson.ReadAsync(lines, new LineReadOptions { BrokenLines = BrokenLineHandling.Stop }));
        Assert.False(line.IsReadable);

        Assert.Equal(
            ["1 CollaborationRegister", "2 SourceDocument", "3 error FMT001 at the root (3:2): The document ends before it is complete."],
            await Ndjson.ToldAsync($"{Ndjson.Header}\n{Document}\n{{\n{Directorate}", new LineReadOptions { BrokenLines = BrokenLineHandling.Stop }));
    }

    [Fact]
    public async Task Sixty_two_levels_are_read_from_a_line_for_a_register_holds_it_two_levels_down()
    {
        RegisterLine deepest = (await Ndjson.ReadAsync($"{Ndjson.Header}\n{Deep(61)}"))[1];
        var register = new CollaborationRegister { Documents = [Assert.IsType<SourceDocument>(deepest.Record)] };

        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register)));
        Assert.EndsWith(
            " (2:121): The document is nested more than 62 levels deep.",
            (await Ndjson.ToldAsync($"{Ndjson.Header}\n{Deep(62)}"))[1],
            StringComparison.Ordinal);

        static string Deep(int levels) => Document.Replace("}}", $$"""},"x:y":{{new string('[', levels)}}{{new string(']', levels)}}}""", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"x\n{Ndjson.Header}\n"));
        stream.Position = 2;

        Assert.True(Assert.Single(await Ndjson.ReadAsync(stream)).IsReadable);

        Assert.Equal(stream.Length, stream.Position);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_stream_that_is_null_is_refused_at_once() =>
        Assert.Throws<ArgumentNullException>("utf8Lines", () => MoteplassNdjson.ReadAsync(null!));
}
