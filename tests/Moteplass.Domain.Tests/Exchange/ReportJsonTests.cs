using System.Text.Json.Nodes;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Tests.Validation.Reports;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Exchange;

public sealed class ReportJsonTests
{
    private static readonly ValidationReport Report = new()
    {
        Problems =
        [
            MadeProblems.Error("FMT009", "/a~1b") with { Position = new SourcePosition(2, 3), Found = "<æ>", Allowed = new LocalizedText("a", "b", "c") },
            MadeProblems.Info(),
        ],
        NotJudged = ["MAN006"],
    };

    [Fact]
    public void A_report_is_written_whole() => Cultures.Each(() => Assert.Equal(
        """
        {"errors":1,"warnings":0,"infos":1,"notJudged":["MAN006"],"problems":[
        {"code":"FMT009","severity":"error","pointer":"/a~1b","line":2,"column":3,"message":{"nb":"ord nb.","nn":"ord nn.","en":"ord en."},"found":"<æ>","allowed":{"nb":"a","nn":"b","en":"c"}},
        {"code":"PAR002","severity":"info","pointer":"/structures/2/seats","message":{"nb":"ord nb.","nn":"ord nn.","en":"ord en."}}]}
        """.ReplaceLineEndings(""),
        ReportJson.Write(Report)));

    [Fact]
    public void A_message_in_four_languages_is_written_in_four() => Assert.Contains(
        """
        "message":{"nb":"møte","nn":"møte","en":"meeting","se":"čoahkkin"}
        """.Trim(),
        ReportJson.Write(new ValidationReport { Problems = [MadeProblems.Info() with { Message = new LocalizedText("møte", "møte", "meeting", "čoahkkin") }] }),
        StringComparison.Ordinal);

    [Fact]
    public void A_report_without_problems_says_so() =>
        Assert.Equal("""{"errors":0,"warnings":0,"infos":0,"notJudged":[],"problems":[]}""", ReportJson.Write(new ValidationReport()));

    [Fact]
    public void Problem_details_are_written_in_one_language() => Assert.Equal(
        """
        {"type":"urn:moteplass:problem:unreadable-register","title":"Dokumentet kan ikkje lesast som eit register.","status":400,"detail":"1 feil og 1 merknad. Regelen MAN006 er ikkje fullt ut vurdert, fordi det ikkje er oppgitt nokon dato.","errors":[
        {"detail":"ord nn.","pointer":"/a~1b","code":"FMT009","severity":"error","line":2,"column":3,"found":"<æ>","allowed":"b"},
        {"detail":"ord nn.","pointer":"/structures/2/seats","code":"PAR002","severity":"info"}]}
        """.ReplaceLineEndings(""),
        ReportJson.WriteProblemDetails(ProblemDetailsContent.Of(Report, Language.Nn)));

    [Fact]
    public void Indented_documents_say_the_same_on_lines_of_their_own()
    {
        string indented = ReportJson.Write(Report, indented: true);

        Assert.StartsWith("{\n  \"errors\": 1,\n", indented, StringComparison.Ordinal);
        Assert.EndsWith("}\n", indented, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ReportJson.Write(Report)), JsonNode.Parse(indented)));
    }

    [Fact]
    public void Nothing_is_written_of_null()
    {
        Assert.Throws<ArgumentNullException>("report", () => ReportJson.Write(null!));
        Assert.Throws<ArgumentNullException>("content", () => ReportJson.WriteProblemDetails(null!));
    }
}
