namespace Moteplass.Domain.Validation;

/// <summary>WSH001.</summary>
internal static class WorkshopThemeRule
{
    private static readonly Sentence NeitherIsStated = new(
        "Workshopen har verken tema eller arrangør.",
        "Workshopen har verken tema eller arrangør.",
        "The workshop has neither a theme nor an arranger.");

    private static readonly Sentence NoTheme = new(
        "Workshopen har ikke noe tema.",
        "Workshopen har ikkje noko tema.",
        "The workshop has no theme.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopTheme,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "En workshop skal ha et tema, eller i det minste en arrangør.",
            "Ein workshop skal ha eit tema, eller i det minste ein arrangør.",
            "A workshop should have a theme, or at least an arranger."),
        [RuleSource.Fact("A7"), RuleSource.Fact("A12"), RuleSource.Fact("A13")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop is { Themes.IsEmpty: true, ArrangedBy.IsEmpty: true })
        {
            report(place, NeitherIsStated, ProblemSeverity.Error);
        }
        else if (workshop.Themes.IsEmpty)
        {
            report(place, NoTheme);
        }
    }
}
