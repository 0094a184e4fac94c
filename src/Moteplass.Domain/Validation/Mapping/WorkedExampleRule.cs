namespace Moteplass.Domain.Validation;

/// <summary>MAP002.</summary>
internal static class WorkedExampleRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkedExample,
            ProblemSeverity.Warning,
            new(
                "Kartleggingsskjemaet er fylt ut med et eksempel.",
                "Kartleggingsskjemaet er fylt ut med eit døme.",
                "The survey form has a worked example."),
            "B4"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((PracticeMapping mapping, Place place) in context.Mappings)
        {
            // Without areas nothing is said of a form at all.
            if (!mapping.Areas.IsEmpty && mapping.WorkedExample is null)
            {
                report(place, new("Skjemaet har ikke noe utfylt eksempel.", "Skjemaet har ikkje noko utfylt døme.", "The form has no worked example."));
            }
        }
    }
}
