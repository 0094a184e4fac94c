namespace Moteplass.Domain.Validation;

/// <summary>STR007.</summary>
internal static class StatedCadenceRule
{
    private static readonly Sentence NotStated = new(
        "Hvor ofte den permanente strukturen møtes, er ikke oppgitt.",
        "Kor ofte den permanente strukturen møtest, er ikkje oppgitt.",
        "How often the permanent structure meets is not stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.StatedCadence,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En virksom permanent struktur oppgir hvor ofte den møtes.",
            "Ein verksam permanent struktur oppgir kor ofte han møtest.",
            "An active permanent structure states how often it meets."),
        [RuleSource.Fact("B4"), RuleSource.Fact("B9")],
        RuleCheck.OfRecord<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        if (structure.Phases.Any(phase => phase is { Status: PhaseStatus.Active, Permanence: Permanence.Permanent })
            && structure.Mandates.All(mandate => mandate.Cadences.IsEmpty))
        {
            report(structure.Mandates.IsEmpty ? place : place.At("mandates"), NotStated, UnstatedSeverity.Of(structure));
        }
    }
}
