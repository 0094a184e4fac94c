using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Reports.MadeProblems;

namespace Moteplass.Domain.Tests.Validation.Reports;

public sealed class ProblemDetailsContentTests
{
    [Theory]
    [InlineData(Language.Nb, "Registeret følger ikke alle reglene.", "1 feil og 1 advarsel.", "ord nb.")]
    [InlineData(Language.Nn, "Registeret følgjer ikkje alle reglane.", "1 feil og 1 åtvaring.", "ord nn.")]
    [InlineData(Language.En, "The register breaks one or more rules.", "1 error and 1 warning.", "ord en.")]
    public void Broken_rules_are_unprocessable(Language language, string title, string detail, string message) => Assert.Equal(
        new ProblemDetailsContent
        {
            Type = "urn:moteplass:problem:rules",
            Title = title,
            Status = 422,
            Detail = detail,
            Errors =
            [
                new() { Code = "REG002", Severity = ProblemSeverity.Error, Pointer = JsonPointer.Parse("/actors/0"), Detail = message },
                new() { Code = "MTG002", Severity = ProblemSeverity.Warning, Pointer = JsonPointer.Parse("/meetings/1/held/date"), Detail = message },
            ],
        },
        ProblemDetailsContent.Of(new ValidationReport { Problems = [Error(), Warning()] }, language));

    [Theory]
    [InlineData(Language.Nb, "Dokumentet kan ikke leses som et register.")]
    [InlineData(Language.Nn, "Dokumentet kan ikkje lesast som eit register.")]
    [InlineData(Language.En, "The document cannot be read as a register.")]
    public void A_document_that_cannot_be_read_is_a_bad_request(Language language, string title)
    {
        var allowed = new LocalizedText("a", "b", "c");
        Problem problem = Error("FMT009") with { Found = "x", Allowed = allowed, Position = new SourcePosition(1, 7) };

        var content = ProblemDetailsContent.Of(new ValidationReport { Problems = [problem] }, language);

        Assert.Equal(("urn:moteplass:problem:unreadable-register", title, 400), (content.Type, content.Title, content.Status));
        ProblemDetailsError error = Assert.Single(content.Errors);
        Assert.Equal(("x", allowed.In(language), problem.Position), (error.Found, error.Allowed, error.Position));
    }

    [Fact]
    public void A_problem_of_the_hosts_own_is_taken_as_it_is() =>
        Assert.Equal("X", Assert.Single(ProblemDetailsContent.Of(new ValidationReport { Problems = [Error("X")] }, Language.Nb).Errors).Code);

    [Fact]
    public void A_report_without_problems_is_refused() => Assert.Equal(
        "A report without problems cannot be answered as a problem. (Parameter 'report')",
        Assert.Throws<ArgumentException>("report", () => ProblemDetailsContent.Of(new ValidationReport { NotJudged = ["DEC004"] }, Language.Nb)).Message);

    [Fact]
    public void A_report_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>("report", () => ProblemDetailsContent.Of(null!, Language.Nb));
}
