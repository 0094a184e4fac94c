namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>An advisory structure has no power of decision.</summary>
    public const string AdvisoryPower = "MAN013";
}

/// <summary>MAN013.</summary>
internal static class AdvisoryPowerRule
{
    private static readonly Sentence Decides = new(
        "Strukturen er oppgitt å være rådgivende, men mandatet gir den beslutningsmyndighet.",
        "Strukturen er oppgitt å vere rådgivande, men mandatet gir han avgjerdsmakt.",
        "The structure is stated to be advisory, but the mandate gives it power of decision.");

    public static Rule Rule { get; } = new(
        RuleCodes.AdvisoryPower,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "En rådgivende struktur skal ikke ha beslutningsmyndighet.",
            "Ein rådgivande struktur skal ikkje ha avgjerdsmakt.",
            "An advisory structure should not have power of decision."),
        [],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        for (int i = 0; i < structure.Mandates.Count && structure.Function == StructureFunction.Advisory; i++)
        {
            if (structure.Mandates[i].HasDecisionPower == true)
            {
                report(place.At("mandates", i).At("hasDecisionPower"), Decides);
            }
        }
    }
}
