using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>An assertion over a report throws exactly where it should, and lists what differs.</summary>
public sealed class ReportAssertTests
{
    private const string Quorum = "error MAN002 /structures/0/mandates/0/voting/quorum";
    private const string Totals = "error MAN001 /structures/0/mandates/0/members";
    private const string Owner = "info STR001 /structures/0";

    private static readonly ValidationReport Report = new()
    {
        Problems =
        [
            Problem("MAN002", ProblemSeverity.Error, "/structures/0/mandates/0/voting/quorum", "8 must be present, but at most 7 may vote."),
            Problem("STR001", ProblemSeverity.Info, "/structures/0", "The structure is only named; no owner is stated."),
        ],
    };

    [Fact]
    public void What_is_as_expected_passes()
    {
        ReportAssert.HasNoErrors(new ValidationReport());
        ReportAssert.HasNoErrors(Report.OfCodes("STR001"));
        ReportAssert.HasExactly(new ValidationReport());
        ReportAssert.HasExactly(Report, Owner, Quorum);
        ReportAssert.HasExactly(Report.AtLeast(ProblemSeverity.Error), Quorum);
        ReportAssert.Has(Report, Owner);
        ReportAssert.HasNone(Report, "MAN001", "FMT001");
    }

    [Fact]
    public void Errors_are_listed_with_what_they_say() => AssertFails(
        () => ReportAssert.HasNoErrors(Report),
        """
        The report has other problems than were expected.
        Unexpected:
          error MAN002 /structures/0/mandates/0/voting/quorum
            8 must be present, but at most 7 may vote.
        """);

    [Fact]
    public void What_is_missing_unexpected_and_in_both_is_listed() => AssertFails(
        () => ReportAssert.HasExactly(Report, Totals, Quorum),
        """
        The report has other problems than were expected.
        Missing:
          error MAN001 /structures/0/mandates/0/members
        Unexpected:
          info STR001 /structures/0
            The structure is only named; no owner is stated.
        As expected:
          error MAN002 /structures/0/mandates/0/voting/quorum
        """);

    [Fact]
    public void A_problem_that_is_there_once_is_not_there_twice() => AssertFails(
        () => ReportAssert.HasExactly(Report.AtLeast(ProblemSeverity.Error), Quorum, Quorum),
        """
        The report has other problems than were expected.
        Missing:
          error MAN002 /structures/0/mandates/0/voting/quorum
        As expected:
          error MAN002 /structures/0/mandates/0/voting/quorum
        """);

    [Fact]
    public void Severity_and_place_count() => AssertFails(
        () => ReportAssert.Has(Report.AtLeast(ProblemSeverity.Error), "warning MAN002 /structures/0/mandates/0/voting/quorum", "error MAN002 /"),
        """
        The report has other problems than were expected.
        Missing:
          warning MAN002 /structures/0/mandates/0/voting/quorum
          error MAN002 /
        Elsewhere:
          error MAN002 /structures/0/mandates/0/voting/quorum
            8 must be present, but at most 7 may vote.
        """);

    [Fact]
    public void The_place_in_the_file_is_told_where_it_is_known() => AssertFails(
        () => ReportAssert.HasExactly(new ValidationReport { Problems = [Report.Problems[0] with { Position = new SourcePosition(12, 7) }] }),
        """
        The report has other problems than were expected.
        Unexpected:
          error MAN002 /structures/0/mandates/0/voting/quorum (12:7)
            8 must be present, but at most 7 may vote.
        """);

    [Fact]
    public void What_was_not_judged_is_named_where_something_is_missing_or_unexpected()
    {
        ValidationReport undated = Report.OfCodes("STR001") with { NotJudged = ["MAN006", "MTG002"] };

        AssertFails(
            () => ReportAssert.Has(undated, "warning MAN006 /structures/0"),
            """
            The report has other problems than were expected.
            Missing:
              warning MAN006 /structures/0
            Beside them:
              info STR001 /structures/0
                The structure is only named; no owner is stated.
            Not judged:
              MAN006, MTG002
            """);
        ReportAssert.HasExactly(undated, Owner);
    }

    [Fact]
    public void A_rule_that_was_not_judged_did_not_find_nothing()
    {
        var undated = new ValidationReport { NotJudged = ["MAN006", "MTG002"] };

        AssertFails(() => ReportAssert.HasNone(undated, "MAN006"), "MAN006 was not judged in full: no day was given.");
        AssertFails(() => ReportAssert.HasNone(undated, "MAN001", "MTG002", "MAN006"), "MAN006, MTG002 were not judged in full: no day was given.");
        ReportAssert.HasNone(undated, "MAN001");
    }

    [Fact]
    public void The_stack_begins_at_the_test() => Assert.DoesNotContain(
        nameof(ReportAssert) + ".", Assert.Throws<ReportAssertException>(() => ReportAssert.HasNoErrors(Report)).StackTrace, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_should_find_nothing_finds_something() => AssertFails(
        () => ReportAssert.HasNone(Report, "MAN001", "STR001"),
        """
        The report has other problems than were expected.
        Unexpected:
          info STR001 /structures/0
            The structure is only named; no owner is stated.
        """);

    [Theory]
    [InlineData("MAN001 /structures/0", "'MAN001 /structures/0' names no problem: expected are severity, code and pointer, as in 'error MAN001 /structures/0'. (Parameter 'expected')")]
    [InlineData("eror MAN001 /a", "'eror MAN001 /a' names no problem: 'eror' is not a severity; the severities are info, warning, error. (Parameter 'expected')")]
    [InlineData("error MAN999 /a", "No rule has the code 'MAN999'. (Parameter 'expected')")]
    [InlineData("error MAN001 a", "'error MAN001 a' names no problem: 'a' is not a JSON Pointer. (Parameter 'expected')")]
    public void A_line_that_names_no_problem_is_refused(string line, string message)
    {
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => ReportAssert.HasExactly(Report, line)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => ReportAssert.Has(Report, line)).Message);
    }

    [Fact]
    public void What_no_rule_has_cannot_be_absent() =>
        Assert.Equal("No rule has the code 'MAN01'. (Parameter 'code')", Assert.Throws<ArgumentException>(() => ReportAssert.HasNone(Report, "MAN01")).Message);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("report", () => ReportAssert.HasNoErrors(null!));
        Assert.Throws<ArgumentNullException>("report", () => ReportAssert.HasExactly(null!));
        Assert.Throws<ArgumentNullException>("report", () => ReportAssert.Has(null!, Owner));
        Assert.Throws<ArgumentNullException>("report", () => ReportAssert.HasNone(null!, "MAN001"));
        Assert.Throws<ArgumentNullException>("expected", () => ReportAssert.HasExactly(Report, null!));
        Assert.Throws<ArgumentNullException>("expected", () => ReportAssert.Has(Report, null!));
        Assert.Throws<ArgumentNullException>("more", () => ReportAssert.Has(Report, Owner, (IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>("more", () => ReportAssert.HasNone(Report, "MAN001", (IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>("code", () => ReportAssert.HasNone(Report, null!));
        Assert.Throws<ArgumentNullException>("expected", () => ReportAssert.HasExactly(Report, Owner, null!));
        Assert.Throws<ArgumentNullException>("more", () => ReportAssert.Has(Report, Owner, Quorum, null!));
        Assert.Throws<ArgumentNullException>("more", () => ReportAssert.HasNone(Report, "MAN001", "MAN002", null!));
        Assert.Throws<ArgumentException>("more", () => ReportAssert.Has(Report, Owner, "error"));
        Assert.Throws<ArgumentException>("more", () => ReportAssert.HasNone(Report, "MAN001", "MAN01"));
    }

    private static Problem Problem(string code, ProblemSeverity severity, string pointer, string message) =>
        new() { Code = code, Severity = severity, Pointer = JsonPointer.Parse(pointer), Message = new LocalizedText(message, en: message) };

    private static void AssertFails(Action assertion, string message) =>
        Assert.Equal(message.ReplaceLineEndings("\n"), Assert.Throws<ReportAssertException>(assertion).Message);
}
