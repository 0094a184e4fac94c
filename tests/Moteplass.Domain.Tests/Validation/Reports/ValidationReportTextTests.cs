using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Reports.MadeProblems;

namespace Moteplass.Domain.Tests.Validation.Reports;

public sealed class ValidationReportTextTests
{
    public static TheoryData<int, int, int, string, string, string> Counts { get; } = new()
    {
        { 0, 0, 0, "Ingen problemer.", "Ingen problem.", "No problems." },
        { 1, 0, 0, "1 feil.", "1 feil.", "1 error." },
        { 2, 0, 0, "2 feil.", "2 feil.", "2 errors." },
        { 0, 1, 0, "1 advarsel.", "1 åtvaring.", "1 warning." },
        { 0, 2, 0, "2 advarsler.", "2 åtvaringar.", "2 warnings." },
        { 0, 0, 1, "1 merknad.", "1 merknad.", "1 note." },
        { 0, 0, 2, "2 merknader.", "2 merknader.", "2 notes." },
        { 1, 0, 1, "1 feil og 1 merknad.", "1 feil og 1 merknad.", "1 error and 1 note." },
        { 11, 1, 2000, "11 feil, 1 advarsel og 2000 merknader.", "11 feil, 1 åtvaring og 2000 merknader.", "11 errors, 1 warning and 2,000 notes." },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void The_last_line_counts_the_problems(int errors, int warnings, int infos, string nb, string nn, string en) => Cultures.Each(() =>
    {
        var report = new ValidationReport
        {
            Problems = [.. Enumerable.Repeat(Info(), infos), .. Enumerable.Repeat(Error(), errors), .. Enumerable.Repeat(Warning(), warnings)],
        };

        Assert.Equal((nb, nn, en), (report.Summary(Language.Nb), report.Summary(Language.Nn), report.Summary(Language.En)));
        Assert.EndsWith(nb, report.In(Language.Nb), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(Language.Nb, "Ingen problemer. Regelen MAN006 er ikke fullt ut vurdert, fordi det ikke er oppgitt noen dato.")]
    [InlineData(Language.Nn, "Ingen problem. Regelen MAN006 er ikkje fullt ut vurdert, fordi det ikkje er oppgitt nokon dato.")]
    [InlineData(Language.En, "No problems. Rule MAN006 was not evaluated in full, because no date was given.")]
    [InlineData(Language.Se, "Ingen problemer. Regelen MAN006 er ikke fullt ut vurdert, fordi det ikke er oppgitt noen dato.")]
    public void A_rule_that_was_not_judged_is_named(Language language, string text) =>
        Assert.Equal(text, new ValidationReport { NotJudged = ["MAN006"] }.In(language));

    [Theory]
    [InlineData(Language.Nb, "1 feil. Reglene DEC004, MAN006 og STR003 er ikke fullt ut vurdert, fordi det ikke er oppgitt noen dato.")]
    [InlineData(Language.Nn, "1 feil. Reglane DEC004, MAN006 og STR003 er ikkje fullt ut vurderte, fordi det ikkje er oppgitt nokon dato.")]
    [InlineData(Language.En, "1 error. Rules DEC004, MAN006 and STR003 were not evaluated in full, because no date was given.")]
    public void Rules_that_were_not_judged_are_named(Language language, string text) =>
        Assert.Equal(text, new ValidationReport { Problems = [Error()], NotJudged = ["DEC004", "MAN006", "STR003"] }.Summary(language));

    [Fact]
    public void Each_problem_has_a_line_of_its_own() => Cultures.Each(() =>
    {
        var report = new ValidationReport { Problems = [Warning(), Error() with { Position = new SourcePosition(3, 5) }] };

        Assert.Equal("advarsel MTG002 ved /meetings/1/held/date: ord nb.\nfeil REG002 ved /actors/0 (3:5): ord nb.\n1 feil og 1 advarsel.", report.In(Language.Nb));
        Assert.Equal("åtvaring MTG002 ved /meetings/1/held/date: ord nn.\nfeil REG002 ved /actors/0 (3:5): ord nn.\n1 feil og 1 åtvaring.", report.In(Language.Nn));
        Assert.Equal("warning MTG002 at /meetings/1/held/date: ord en.\nerror REG002 at /actors/0 (3:5): ord en.\n1 error and 1 warning.", report.ToString());
    });

    [Fact]
    public void What_a_document_holds_does_not_break_a_line()
    {
        var report = new ValidationReport { Problems = [Of("FMT006", ProblemSeverity.Error, "/a\nb\u001b", "c\r\u2028d")] };

        Assert.Equal("error FMT006 at /a\uFFFDb\uFFFD: c\uFFFD\uFFFDd en.\n1 error.", report.ToString());
    }
}
