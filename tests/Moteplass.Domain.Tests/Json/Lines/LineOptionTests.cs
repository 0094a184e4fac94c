using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>How long lines may be, and which versions and members are read.</summary>
public sealed class LineOptionTests
{
    private const string Document = """{"recordType":"document","id":"a","title":{"nb":"A"}}""";

    private static readonly LineReadOptions Short = new() { LongestLine = 64 };

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public async Task A_line_may_be_as_long_as_the_limit_whatever_its_end(string end)
    {
        Assert.Equal(
            ["1 CollaborationRegister", "2 SourceDocument"],
            await Ndjson.ToldAsync($"\uFEFF{Padded(Ndjson.Header, 64)}\r\n{Padded(Document, 64)}{end}", Short));
        Assert.Equal(
            ["1 error FMT018 at the root (1:65): The line is too long. Allowed: at most 64 bytes.", "2 error FMT018 at the root (2:65): The line is too long. Allowed: at most 64 bytes."],
            await Ndjson.ToldAsync($"\uFEFF{Padded(Ndjson.Header, 65)}\r\n{Padded(Document, 65)}{end}", Short));
    }

    [Theory]
    [InlineData(65)]
    [InlineData(69)]
    [InlineData(16 * 1024)]
    [InlineData(1_000_000)]
    public async Task A_line_that_is_too_long_is_passed_over(int length) => Assert.Equal(
        [
            "1 CollaborationRegister",
            "2 SourceDocument",
            "3 error FMT018 at the root (3:65): The line is too long. Allowed: at most 64 bytes.",
            "4 SourceDocument",
            "5 error FMT018 at the root (5:65): The line is too long. Allowed: at most 64 bytes.",
        ],
        await Ndjson.ToldAsync($"{Ndjson.Header}\n{Document}\n{Padded(Document, length)}\n{Document}\n{Padded(Document, length)}", Short));

    [Fact]
    public async Task A_line_that_is_too_long_ends_reading_where_the_caller_chose_so() => Assert.Equal(
        ["1 error FMT018 at the root (1:65): The line is too long. Allowed: at most 64 bytes."],
        await Ndjson.ToldAsync($"{new string(' ', 65)}\n{Ndjson.Header}", Short with { BrokenLines = BrokenLineHandling.Stop }));

    [Fact]
    public async Task That_a_line_is_too_long_is_said_in_three_languages()
    {
        Problem problem = Assert.Single(Assert.Single(await Ndjson.ReadAsync(new string('x', 4 * 1024 * 1024 + 1))).Problems);

        Assert.Equal("feil FMT018 på øverste nivå (1:4194305): Linjen er for lang. Tillatt: høyst 4 194 304 byte.", problem.In(Language.Nb));
        Assert.Equal("feil FMT018 på øvste nivå (1:4194305): Linja er for lang. Tillate: høgst 4 194 304 byte.", problem.In(Language.Nn));
        Assert.Equal("error FMT018 at the root (1:4194305): The line is too long. Allowed: at most 4,194,304 bytes.", problem.In(Language.En));
        Assert.Equal((null, "at most 4,194,304 bytes"), (problem.Found, problem.Allowed?.En));
    }

    [Fact]
    public async Task The_longest_line_there_may_be_unless_the_caller_says_another_is_read()
    {
        string title = new('a', 4 * 1024 * 1024 - Document.Length + 1);

        RegisterLine line = (await Ndjson.ReadAsync($"{Ndjson.Header}\n{Document.Replace("\"A\"", $"\"{title}\"", StringComparison.Ordinal)}"))[1];

        Assert.Equal(title, Assert.IsType<SourceDocument>(line.Record).Title.Nb);
    }

    [Fact]
    public async Task Behind_a_header_line_of_a_newer_minor_version_unknown_members_are_kept()
    {
        const string Lines = """
            {"recordType":"register","schemaVersion":"1.1","budget":1}
            {"recordType":"document","id":"a","title":{"nb":"A"},"pages":2}

            """;
        List<RegisterLine> read = await Ndjson.ReadAsync(Lines.ReplaceLineEndings("\n"));

        Assert.Equal(
            "note FMT016 at /schemaVersion (1:42): Schema version 1.1 is newer than 1.0. Members that are not known are kept unchecked.",
            Assert.Single(read.SelectMany(line => line.Problems)).ToString());
        Assert.Equal(["budget", "pages"], read.Select(line => Assert.Single(Ndjson.RecordOf(line)!.Extensions).Name));
        Assert.Equal(Lines.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(await Ndjson.WriteAsync(Ndjson.RegisterOf(read))));
        CollaborationRegister register = Ndjson.RegisterOf(read);
        Assert.Equal(new SchemaVersion(1, 1), register.SchemaVersion);
        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register)));
    }

    [Fact]
    public async Task Behind_a_header_line_of_a_newer_minor_version_that_is_wrong_they_are_kept_too() => Assert.Equal(
        [
            "1 note FMT016 at /schemaVersion (1:42): Schema version 1.1 is newer than 1.0. Members that are not known are kept unchecked.",
            "1 error FMT006 at /actors (1:48): Unknown member 'actors'. Allowed: recordType, $schema, schemaVersion, or an extension 'vendor:name'.",
            "2 SourceDocument",
        ],
        await Ndjson.ToldAsync("""{"recordType":"register","schemaVersion":"1.1","actors":[]}""" + "\n" + Document.Replace("}}", "},\"pages\":2}", StringComparison.Ordinal)));

    [Theory]
    [InlineData(BrokenLineHandling.GoOn)]
    [InlineData(BrokenLineHandling.Stop)]
    public async Task Behind_a_header_line_of_a_newer_major_version_nothing_is_read(BrokenLineHandling brokenLines) => Assert.Equal(
        ["1 error FMT014 at /schemaVersion (1:42): Schema version 2.0 is not supported. Allowed: 1.0 and newer 1.x versions."],
        await Ndjson.ToldAsync("""{"recordType":"register","schemaVersion":"2.0","x":1}""" + $"\n{Document}", new LineReadOptions { BrokenLines = brokenLines }));

    [Fact]
    public async Task Unknown_members_are_kept_where_the_caller_chose_so()
    {
        string lines = Ndjson.Header.Replace("}", ",\"budget\":1}", StringComparison.Ordinal) + "\n" + Document.Replace("}}", "},\"pages\":2}", StringComparison.Ordinal) + "\n";
        var keeping = new LineReadOptions { UnknownMembers = UnknownMemberHandling.Keep };

        Assert.Equal(["FMT006", "FMT006"], (await Ndjson.ReadAsync(lines)).SelectMany(line => line.Problems).Select(problem => problem.Code));
        List<RegisterLine> read = await Ndjson.ReadAsync(lines, keeping);

        Assert.Equal(["budget", "pages"], read.Select(line => Assert.Single(Ndjson.RecordOf(line)!.Extensions).Name));
        Assert.Equal(lines, Encoding.UTF8.GetString(await Ndjson.WriteAsync(Ndjson.RegisterOf(read))));
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("decisions")]
    public async Task A_list_of_the_register_in_the_header_line_is_never_kept_for_written_back_it_would_be_read_as_records(string name) => Assert.Equal(
        [$"1 error FMT006 at /{name} (1:48): Unknown member '{name}'. Allowed: recordType, $schema, schemaVersion, or an extension 'vendor:name'."],
        await Ndjson.ToldAsync(Ndjson.Header.Replace("}", $",\"{name}\":7}}", StringComparison.Ordinal), new LineReadOptions { UnknownMembers = UnknownMemberHandling.Keep }));

    [Fact]
    public void Options_are_strict_go_on_and_read_four_mebibytes_by_themselves() => Assert.Equal(
        new LineReadOptions { UnknownMembers = UnknownMemberHandling.Refuse, BrokenLines = BrokenLineHandling.GoOn, LongestLine = 4 * 1024 * 1024 },
        new LineReadOptions());

    [Fact]
    public void Options_hold_no_other_value()
    {
        Refuses("UnknownMembers", "Allowed: Refuse, Keep.", () => new LineReadOptions { UnknownMembers = (UnknownMemberHandling)(-1) });
        Refuses("BrokenLines", "Allowed: GoOn, Stop.", () => new LineReadOptions { BrokenLines = (BrokenLineHandling)2 });
        Refuses("LongestLine", "Allowed: 64 to 1,073,741,824 bytes.", () => new LineReadOptions { LongestLine = 63 });
        Refuses("LongestLine", "Allowed: 64 to 1,073,741,824 bytes.", () => new LineReadOptions { LongestLine = (1 << 30) + 1 });
        Assert.Equal(64, new LineReadOptions { LongestLine = 64 }.LongestLine);
        Assert.Equal(1 << 30, new LineReadOptions { LongestLine = 1 << 30 }.LongestLine);

        static void Refuses(string option, string allowed, Func<LineReadOptions> make) =>
            Assert.StartsWith(allowed, Assert.Throws<ArgumentOutOfRangeException>(option, make).Message, StringComparison.Ordinal);
    }

    /// <summary>A line filled up with white space to a number of bytes.</summary>
    private static string Padded(string line, int length)
    {
        Assert.Equal(line.Length, Encoding.UTF8.GetByteCount(line));
        return line.PadRight(length);
    }
}
