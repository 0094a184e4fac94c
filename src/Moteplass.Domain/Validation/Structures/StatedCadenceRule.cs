namespace Moteplass.Domain.Validation;

/// <summary>STR007.</summary>
internal static class StatedCadenceRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.StatedCadence,
            ProblemSeverity.Warning,
            new(
                "En virksom permanent struktur oppgir hvor ofte den møtes.",
                "Ein verksam permanent struktur oppgir kor ofte han møtest.",
                "An active permanent structure states how often it meets."),
            "B4, B9"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (structure.Phases.Any(phase => phase is { Status: PhaseStatus.Active, Permanence: Permanence.Permanent })
                && structure.Mandates.All(mandate => mandate.Cadence.IsEmpty))
            {
                report(
                    structure.Mandates.IsEmpty ? place : place.At("mandates"),
                    new("Hvor ofte den permanente strukturen møtes, er ikke oppgitt.", "Kor ofte den permanente strukturen møtest, er ikkje oppgitt.", "How often the permanent structure meets is not stated."),
                    Silence.Of(structure));
            }
        }
    }
}
