namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Every area of a survey form has a definition and a help text.</summary>
    public const string MappingArea = "MAP001";
}

/// <summary>MAP001.</summary>
internal static class MappingAreaRule
{
    private static readonly Sentence NoDefinition = new(
        "Definisjonen av området er ikke oppgitt.",
        "Definisjonen av området er ikkje oppgitt.",
        "The definition of the area is not stated.");

    private static readonly Sentence NoHelpText = new(
        "Hjelpeteksten til området er ikke oppgitt.",
        "Hjelpeteksten til området er ikkje oppgitt.",
        "The help text of the area is not stated.");

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
