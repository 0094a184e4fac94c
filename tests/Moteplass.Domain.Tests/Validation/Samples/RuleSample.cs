using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>A register that keeps one rule, or breaks it in one place.</summary>
/// <remarks>It is made to try this one rule: what other rules say of it, most often that something is not stated, does not count.</remarks>
/// <param name="Code">The rule's code.</param>
/// <param name="Says">What is tried, in a few words.</param>
/// <param name="Members">The members of the register's JSON.</param>
/// <param name="AsOf">The day as of which it is judged, or null.</param>
/// <param name="Expected">The one problem of the rule, or null where it is kept.</param>
internal sealed record RuleSample(string Code, string Says, string Members, LocalDate? AsOf, ExpectedProblem? Expected)
{
    public static RuleSample Keeps(string code, string says, string members, string? asOf = null) =>
        new(code, says, members, Day(asOf), null);

    public static RuleSample Breaks(
        string code, string says, string members, ProblemSeverity severity, string pointer, string nb, string nn, string en, string? asOf = null) =>
        new(code, says, members, Day(asOf), new ExpectedProblem(severity, pointer, nb, nn, en));

    public override string ToString() => $"{Code}: {Says}";

    private static LocalDate? Day(string? text) => text is null ? null : PartialDate.Parse(text).ExactDate;
}
