namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>An ad hoc phase names its assignment, and a permanent one has none.</summary>
    public const string AdHocAssignment = "STR004";
}

/// <summary>STR004.</summary>
/// <remarks>A permanent body may have been set up by an assignment, such as one in a letter of allocation: that is a basis, worth a look.</remarks>
internal static class AdHocAssignmentRule
{
    private static readonly Sentence NoAssignment = new(
        "Fasen er ad hoc, men oppdraget er ikke oppgitt.",
        "Fasen er ad hoc, men oppdraget er ikkje oppgitt.",
        "The phase is ad hoc, but its assignment is not stated.");

    private static readonly Sentence PermanentWithAssignment = new(
        "Fasen er permanent, men har et oppdrag.",
        "Fasen er permanent, men har eit oppdrag.",
        "The phase is permanent, but has an assignment.");

    public static Rule Rule { get; } = new(
        RuleCodes.AdHocAssignment,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En fase som er ad hoc, skal oppgi oppdraget, og en permanent fase skal ikke ha noe oppdrag.",
            "Ein fase som er ad hoc, skal oppgi oppdraget, og ein permanent fase skal ikkje ha noko oppdrag.",
            "An ad hoc phase should name its assignment, and a permanent phase should have none."),
        [RuleSource.Fact("B4"), RuleSource.Fact("B14")],
        RuleCheck.OfRecord<Phase>(Check));

    private static void Check(Phase phase, Place place, ReportProblem report)
    {
        if (phase is { Permanence: Permanence.AdHoc, Assignment: null })
        {
            report(place, NoAssignment);
        }
        else if (phase is { Permanence: Permanence.Permanent, Assignment: not null })
        {
            report(place.At("assignment"), PermanentWithAssignment, ProblemSeverity.Info);
        }
    }
}
