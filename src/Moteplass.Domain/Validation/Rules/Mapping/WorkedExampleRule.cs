namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A survey form has a worked example.</summary>
    public const string WorkedExample = "MAP002";
}

/// <summary>MAP002.</summary>
internal static class WorkedExampleRule
{
    private static readonly Sentence NoExample = new(
        "Det er ikke registrert noe utfylt eksempel på skjemaet.",
        "Det er ikkje registrert noko utfylt døme på skjemaet.",
        "No worked example of the form is recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkedExample,
        RuleCategory.Mappings,
        ProblemSeverity.Warning,
        new(
            "Kartleggingsskjemaet skal være fylt ut med et eksempel.",
            "Kartleggingsskjemaet skal vere fylt ut med eit døme.",
            "The survey form should have a worked example."),
        [RuleSource.Fact("B4")],
        RuleCheck.OfRecord<PracticeMapping>(Check));

    private static void Check(PracticeMapping mapping, Place place, ReportProblem report)
    {
        // Without areas nothing is said of a form at all.
        if (!mapping.Areas.IsEmpty && mapping.WorkedExample is null)
        {
            report(place, NoExample);
        }
    }
}
