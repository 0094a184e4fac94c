namespace Moteplass.Domain.Validation;

/// <summary>MAP001.</summary>
internal static class MappingAreaRule
{
    private static readonly Sentence NoDefinition = new(
        "Området har ingen definisjon.",
        "Området har ingen definisjon.",
        "The area has no definition.");

    private static readonly Sentence NoHelpText = new(
        "Området har ingen hjelpetekst.",
        "Området har ingen hjelpetekst.",
        "The area has no help text.");

    public static Rule Rule { get; } = new(
        RuleCodes.MappingArea,
        RuleCategory.Mappings,
        ProblemSeverity.Warning,
        new(
            "Hvert område i kartleggingsskjemaet skal ha en definisjon og en hjelpetekst.",
            "Kvart område i kartleggingsskjemaet skal ha ein definisjon og ein hjelpetekst.",
            "Each area of the survey form should have a definition and a help text."),
        [RuleSource.Fact("B4")],
        RuleCheck.OfRecord<MappingArea>(Check));

    private static void Check(MappingArea area, Place place, ReportProblem report)
    {
        if (area.Definition is null)
        {
            report(place, NoDefinition);
        }

        if (area.HelpText is null)
        {
            report(place, NoHelpText);
        }
    }
}
