using System.Diagnostics;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Testing;

/// <summary>Assertions over a <see cref="ValidationReport"/>, for any test framework: what fails throws, and says what differs.</summary>
/// <remarks>
/// A problem is named by a line: its severity (<c>error</c>, <c>warning</c>, <c>info</c>), its code and its JSON Pointer, for example
/// <c>error MAN001 /structures/0/mandates/0/members</c>; the whole document is <c>/</c>. Messages are not part of it: they may be worded better
/// in any version. Rules that were not checked for want of a day (<see cref="ValidationReport.NotJudged"/>) are named where an assertion fails.
/// </remarks>
[StackTraceHidden]
public static class ReportAssert
{
    /// <summary>Asserts that a report has no errors. Warnings and notes may be there.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ReportAssertException">There are errors; the message lists them, with what they say.</exception>
    public static void HasNoErrors(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        new ReportDifference([], report.AtLeast(ProblemSeverity.Error) with { NotJudged = [] }).ThrowIfAny();
    }

    /// <summary>Asserts that a report has exactly the problems that are named, of every severity, in any order.</summary>
    /// <param name="report">The report; narrow it first (<see cref="ValidationReport.AtLeast"/>) where only errors count.</param>
    /// <param name="expected">The lines; one for each problem, so the same line twice is two problems. None for a report without problems.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/>, <paramref name="expected"/> or a line is null.</exception>
    /// <exception cref="ArgumentException">A line does not name a problem; the message says why.</exception>
    /// <exception cref="ReportAssertException">The problems are others; the message lists those that are missing, unexpected, and in both.</exception>
    public static void HasExactly(ValidationReport report, params IEnumerable<string> expected)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(expected);
        new ReportDifference([.. expected.Select(line => ReportLine.Parse(line, nameof(expected)))], report).ThrowIfAny();
    }

    /// <summary>Asserts that a report has the problems that are named; it may have others beside them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="expected">The line of a problem.</param>
    /// <param name="more">The lines of others.</param>
    /// <exception cref="ArgumentNullException">An argument is null, or one in it.</exception>
    /// <exception cref="ArgumentException">A line does not name a problem; the message says why.</exception>
    /// <exception cref="ReportAssertException">Some are missing; the message lists them, and all that the report has.</exception>
    public static void Has(ValidationReport report, string expected, params IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(more);
        new ReportDifference([ReportLine.Parse(expected, nameof(expected)), .. more.Select(line => ReportLine.Parse(line, nameof(more)))], report).ThrowIfMissing();
    }

    /// <summary>Asserts that a report has no problem of some rules, of any severity.</summary>
    /// <param name="report">The report.</param>
    /// <param name="code">The code of a rule, such as those of <see cref="RuleCodes"/>.</param>
    /// <param name="more">The codes of others.</param>
    /// <exception cref="ArgumentNullException">An argument is null, or one in it.</exception>
    /// <exception cref="ArgumentException">No rule has one of the codes.</exception>
    /// <exception cref="ReportAssertException">
    /// There are such problems; the message lists them, with what they say. Or one of the rules was not checked, because no day was given.
    /// </exception>
    public static void HasNone(ValidationReport report, string code, params IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(more);
        ValidationReport ofThem = report.OfCodes([ReportLine.KnownCode(code, nameof(code)), .. more.Select(one => ReportLine.KnownCode(one, nameof(more)))]);
        new ReportDifference([], ofThem).ThrowIfAny();
        if (ofThem.NotJudged is { IsEmpty: false } notJudged)
        {
            throw new ReportAssertException($"{string.Join(", ", notJudged)} {(notJudged.Count == 1 ? "was" : "were")} not judged in full: no day was given.");
        }
    }
}
