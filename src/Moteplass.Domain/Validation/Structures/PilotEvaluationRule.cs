using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>STR003.</summary>
internal static class PilotEvaluationRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PilotEvaluation,
            Severity.Warning,
            new(
                "En prøveordning skal evalueres, og er evaluert eller avgjort når fristen er ute.",
                "Ei prøveordning skal evaluerast, og er evaluert eller avgjord når fristen er ute.",
                "A pilot is to be evaluated, and has been evaluated or decided on when the time is up."),
            "A8, A14",
            needsDay: true),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            for (int i = 0; i < structure.Phases.Count; i++)
            {
                if (structure.Phases[i].Permanence == Permanence.Pilot)
                {
                    Check(structure, i, place, context.AsOf, report);
                }
            }
        }
    }

    private static void Check(CollaborationStructure structure, int pilot, Place place, LocalDate? asOf, Report report)
    {
        Phase phase = structure.Phases[pilot];
        Place at = place.At("phases", pilot);
        if (phase.EvaluationDue is { } due)
        {
            Check(structure, phase, due, at.At("evaluationDue"), asOf, report);
            return;
        }

        bool isDuty = false;
        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            for (int j = 0; j < structure.Mandates[i].Duties.Count; j++)
            {
                if (structure.Mandates[i].Duties[j] is { Kind: DutyKind.Evaluation } duty)
                {
                    isDuty = true;
                    Check(structure, phase, duty.Due, place.At("mandates", i).At("duties", j).At("due"), asOf, report);
                }
            }
        }

        if (!isDuty)
        {
            report(at, new(
                "Prøveordningen har verken evalueringsfrist eller et mandat som pålegger evaluering.",
                "Prøveordninga har verken evalueringsfrist eller eit mandat som pålegg evaluering.",
                "The pilot has neither a date by which it is evaluated nor a mandate with a duty to evaluate."));
        }
    }

    /// <summary>A pilot that runs and whose time is up: what became of it is told by a phase that follows and is no pilot.</summary>
    private static void Check(CollaborationStructure structure, Phase pilot, PartialDate? due, Place place, LocalDate? asOf, Report report)
    {
        if (pilot.Status == PhaseStatus.Active
            && due is { IsApproximate: false } date
            && date.Latest < asOf
            && !structure.Phases.Any(other => Decides(other, pilot)))
        {
            report(place, new LocalizedText(
                $"Fristen for å evaluere var {date}; at prøveordningen er evaluert eller avgjort, er ikke registrert.",
                $"Fristen for å evaluere var {date}; at prøveordninga er evaluert eller avgjord, er ikkje registrert.",
                $"The evaluation was due {date}; that the pilot was evaluated or decided on is not recorded."));
        }
    }

    private static bool Decides(Phase other, Phase pilot) =>
        other is { Permanence: not Permanence.Pilot, Status: PhaseStatus.Active or PhaseStatus.Ended or PhaseStatus.Planned }
        && !(other.Period is { } period && pilot.Period?.Start is { } start && period.HasEndedBefore(start.Earliest) == true);
}
