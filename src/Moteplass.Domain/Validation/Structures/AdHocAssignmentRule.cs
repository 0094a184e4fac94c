namespace Moteplass.Domain.Validation;

/// <summary>STR004.</summary>
/// <remarks>A permanent body may have been set up by an assignment, such as one in a letter of allocation: that is a basis, worth a look.</remarks>
internal static class AdHocAssignmentRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.AdHocAssignment,
            ProblemSeverity.Warning,
            new(
                "En fase som er ad hoc, oppgir oppdraget, og en permanent fase har ikke noe oppdrag.",
                "Ein fase som er ad hoc, oppgir oppdraget, og ein permanent fase har ikkje noko oppdrag.",
                "An ad hoc phase names its assignment, and a permanent one has none."),
            "B4, B14"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Phase phase, Place place) in context.Phases)
        {
            if (phase is { Permanence: Permanence.AdHoc, Assignment: null })
            {
                report(place, new(
                    "Fasen er ad hoc, men oppdraget er ikke oppgitt.",
                    "Fasen er ad hoc, men oppdraget er ikkje oppgitt.",
                    "The phase is ad hoc, but its assignment is not stated."));
            }
            else if (phase is { Permanence: Permanence.Permanent, Assignment: not null })
            {
                report(
                    place.At("assignment"),
                    new("Fasen er permanent, men har et oppdrag.", "Fasen er permanent, men har eit oppdrag.", "The phase is permanent, but names an assignment."),
                    ProblemSeverity.Info);
            }
        }
    }
}
