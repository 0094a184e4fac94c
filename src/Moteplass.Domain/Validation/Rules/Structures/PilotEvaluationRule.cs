using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>STR003.</summary>
internal static class PilotEvaluationRule
{
    private static readonly Sentence NotToBeEvaluated = new(
        "Prøveordningen har verken evalueringsfrist eller et mandat som pålegger evaluering.",
        "Prøveordninga har verken evalueringsfrist eller eit mandat som pålegg evaluering.",
        "The pilot has neither a date by which it is evaluated nor a mandate with a duty to evaluate.");

    private static readonly Sentence Overdue = new(
        "Fristen for å evaluere var {0}; at prøveordningen er evaluert, eller at det er gjort vedtak om den, er ikke registrert.",
        "Fristen for å evaluere var {0}; at prøveordninga er evaluert, eller at det er gjort vedtak om ho, er ikkje registrert.",
        "The evaluation was due {0}; that the pilot was evaluated or decided on is not recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.PilotEvaluation,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En prøveordning skal evalueres, og er evaluert, eller det er gjort vedtak om den, når fristen er ute.",
            "Ei prøveordning skal evaluerast, og er evaluert, eller det er gjort vedtak om ho, når fristen er ute.",
            "A pilot is to be evaluated, and has been evaluated or decided on when the time is up."),
        [RuleSource.Fact("A8"), RuleSource.Fact("A14")],
        RuleCheck.OfRegister((context, day, report) => Check(context, day, report)),
        RuleCheck.OfRegister((context, report) => Check(context, day: null, report)));

    private static void Check(RuleContext context, LocalDate? day, ReportProblem report)
    {
        CollaborationRegister register = context.Register;
        var evaluations = register.Evaluations.SelectMany(evaluation => evaluation.Structures.Distinct().Select(structure => (structure, evaluation))).ToLookup(one => one.structure, one => one.evaluation);
        ILookup<Id<CollaborationStructure>?, Proposal> proposals = register.Proposals.ToLookup(proposal => proposal.Concerns);
        var decisions = register.Decisions.SelectMany(decision => decision.Answers.Select(proposal => (proposal, decision))).ToLookup(one => one.proposal, one => one.decision);
        foreach ((CollaborationStructure structure, Place place) in context.All<CollaborationStructure>())
        {
            for (int i = 0; i < structure.Phases.Count; i++)
            {
                if (structure.Phases[i].Permanence == Permanence.Pilot)
                {
                    CheckPilot(structure, i, place);
                }
            }
        }

        void CheckPilot(CollaborationStructure structure, int index, Place place)
        {
            (PartialDate? due, Place at, bool isDuty) = Due(structure, index, place);
            if (!isDuty && !evaluations.Contains(structure.Id))
            {
                report(place.At("phases", index), NotToBeEvaluated);
            }
            else if (due is { IsApproximate: false }
                && day is { } asOf
                && PilotStatus.Of(Concerning(structure.Id), structure, structure.Phases[index], asOf) is { State: PilotState.Overdue })
            {
                report(at, Overdue.With($"{due}"), found: $"{due}");
            }
        }

        // The register as far as it concerns one structure, so that not all of it is gone through for each.
        CollaborationRegister Concerning(Id<CollaborationStructure> structure) => register with
        {
            Evaluations = [.. evaluations[structure]],
            Proposals = [.. proposals[structure]],
            Decisions = [.. proposals[structure].SelectMany(proposal => decisions[proposal.Id])],
        };
    }

    /// <summary>When a pilot was to be evaluated, where that is stated, and whether that it is to be is stated at all; of several duties the earliest counts.</summary>
    private static (PartialDate? Due, Place At, bool IsDuty) Due(CollaborationStructure structure, int index, Place place)
    {
        if (structure.Phases[index].EvaluationDue is { } stated)
        {
            return (stated, place.At("phases", index).At("evaluationDue"), true);
        }

        (PartialDate? due, Place place, bool isDuty) found = (null, place, false);
        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            ValueList<Duty> duties = structure.Mandates[i].Duties;
            for (int j = 0; j < duties.Count; j++)
            {
                if (duties[j].Kind == DutyKind.Evaluation)
                {
                    bool isEarlier = duties[j].Due is { } day && (found.due is not { } before || day.CompareTo(before) < 0);
                    found = isEarlier ? (duties[j].Due, place.At("mandates", i).At("duties", j).At("due"), true) : found with { isDuty = true };
                }
            }
        }

        return found;
    }
}
