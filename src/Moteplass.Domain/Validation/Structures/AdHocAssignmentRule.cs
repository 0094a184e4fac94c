namespace Moteplass.Domain.Validation;

/// <summary>STR004.</summary>
internal static class AdHocAssignmentRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.AdHocAssignment,
            Severity.Warning,
            new(
                "En ad hoc-struktur oppgir oppdraget sitt, og en fast oppgir ikke noe.",
                "Ein ad hoc-struktur oppgir oppdraget sitt, og ein fast oppgir ikkje noko.",
                "An ad hoc structure names its assignment, and a permanent one names none."),
            "B4, B14"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            for (int i = 0; i < structure.Phases.Count; i++)
            {
                Phase phase = structure.Phases[i];
                if (phase is { Permanence: Permanence.AdHoc, Assignment: null })
                {
                    report(place.At("phases", i), new(
                        "Hvilket oppdrag strukturen er satt ned for, er ikke oppgitt.",
                        "Kva oppdrag strukturen er sett ned for, er ikkje oppgitt.",
                        "For which assignment the structure was set up is not stated."));
                }
                else if (phase is { Permanence: Permanence.Permanent, Assignment: not null })
                {
                    report(
                        place.At("phases", i).At("assignment"),
                        new("En fast struktur er ikke bundet til et oppdrag.", "Ein fast struktur er ikkje bunden til eit oppdrag.", "A permanent structure is not bound to an assignment."),
                        Severity.Error);
                }
            }
        }
    }
}
