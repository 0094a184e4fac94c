namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A workshop has a theme.</summary>
    public const string WorkshopTheme = "WSH001";
}

/// <summary>WSH001.</summary>
internal static class WorkshopThemeRule
{
    private static readonly Sentence NeitherIsStated = new(
        "Verken tema eller arrangør er oppgitt.",
        "Verken tema eller arrangør er oppgitt.",
        "Neither a theme nor an arranger is stated.");

    private static readonly Sentence NoTheme = new(
        "Temaet er ikke oppgitt.",
        "Temaet er ikkje oppgitt.",
        "The theme is not stated.");

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
