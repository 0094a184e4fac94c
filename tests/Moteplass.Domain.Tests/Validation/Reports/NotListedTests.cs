using System.Text;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Reports;

/// <summary>What a report does not list, it counts.</summary>
public sealed class NotListedTests
{
    private static readonly CollaborationRegister Register = MoteplassJson.Read(
        $$"""{"schemaVersion":"1.0","meetings":[{{string.Join(',', Enumerable.Range(0, 3_000).Select(i => $$"""{"id":"m{{i}}","structures":["en-struktur-som-ikke-finnes"],"status":"postponed"}"""))}}]}""");

    private static readonly CollaborationRegister Small = MoteplassJson.Read(
        $$"""{"schemaVersion":"1.0","meetings":[{"id":"m","structures":[{{string.Join(',', Enumerable.Repeat("\"s\"", 200))}}]}]}""");

    [Fact]
    public void A_report_lists_the_first_thousand_problems_and_counts_the_others_by_code_and_severity()
    {
        var report = ValidationReport.Of(Register);

        Assert.Equal(1_000, report.Problems.Count);
        Assert.Equal(RuleRunner.Judge(Register).Take(1_000), report.Problems);
        Assert.Equal(
            ["MTG008 Info 2000", "REG002 Error 3000"],
            report.NotListed.Select(more => $"{more.Code} {more.Severity} {more.Count}"));
        Assert.Equal((3_000, 0, 3_000), (report.Count(ProblemSeverity.Error), report.Count(ProblemSeverity.Warning), report.Count(ProblemSeverity.Info)));
        Assert.True(report.HasErrors);
    }

    [Fact]
    public void The_last_line_says_how_many_are_not_shown()
    {
        var report = ValidationReport.Of(Register);

        Assert.StartsWith("3000 feil og 3000 merknader. 5000 av dem er ikke vist (MTG008: 2000, REG002: 3000). Reglene ", report.Summary(Language.Nb), StringComparison.Ordinal);
        Assert.StartsWith("3000 feil og 3000 merknader. 5000 av dei er ikkje viste (MTG008: 2000, REG002: 3000). Reglane ", report.Summary(Language.Nn), StringComparison.Ordinal);
        Assert.StartsWith("3,000 errors and 3,000 notes. 5,000 of them are not shown (MTG008: 2,000, REG002: 3,000). Rules ", report.Summary(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_has_the_counts() => Assert.Contains(
        """
        "notListed":[{"code":"MTG008","severity":"info","count":2000},{"code":"REG002","severity":"error","count":3000}],"problems":[
        """,
        ReportJson.Write(ValidationReport.Of(Register)),
        StringComparison.Ordinal);

    [Fact]
    public void A_report_narrowed_to_errors_or_codes_counts_no_others()
    {
        ValidationReport errors = ValidationReport.Of(Register).AtLeast(ProblemSeverity.Error);

        Assert.Equal((true, false, 3_000), (errors.Problems.IsEmpty, errors.IsEmpty, errors.Count(ProblemSeverity.Error)));
        Assert.Equal(["REG002"], errors.NotListed.Select(more => more.Code));
        Assert.Empty(ValidationReport.Of(Register).ExceptCodes("MTG008", "REG002").NotListed);
        Assert.Equal("urn:moteplass:problem:rules", ProblemDetailsContent.Of(errors, Language.Nb).Type);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_999)]
    [InlineData(6_000)]
    public void As_many_are_listed_as_are_asked_for(int most)
    {
        var report = ValidationReport.Of(Register, null, most);

        Assert.Equal(most, report.Problems.Count);
        Assert.Equal(6_000 - most, report.NotListed.Sum(more => more.Count));
        Assert.Throws<ArgumentOutOfRangeException>("mostProblems", () => ValidationReport.Of(Register, null, -1));
    }

    [Fact]
    public void A_small_register_gives_a_report_that_it_can_bear()
    {
        var report = ValidationReport.Of(Small);

        Assert.InRange(report.Problems.Count, 20, 30);
        Assert.Equal(200, report.Count(ProblemSeverity.Error));
        Assert.Equal(200, ValidationReport.Of(Small, null, 1_000).Problems.Count(problem => problem.Severity == ProblemSeverity.Error));
        Assert.True(Encoding.UTF8.GetByteCount(ReportJson.Write(report)) < 20_000);
    }
}
