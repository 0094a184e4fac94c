using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>STR003.</summary>
internal static class PilotEvaluationRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PilotEvaluation,
            ProblemSeverity.Warning,
            new(
                "En prøveordning skal evalueres, og er evaluert, eller det er gjort vedtak om den, når fristen er ute.",
                "Ei prøveordning skal evaluerast, og er evaluert, eller det er gjort vedtak om ho, når fristen er ute.",
                "A pilot is to be evaluated, and has been evaluated or decided on when the time is up."),
            "A8, A14",
            needsDay: true),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        CollaborationRegister register = context.Register;
        var evaluations = register.Evaluations.SelectMany(evaluation => evaluation.Structures.Distinct().Select(structure => (structure, evaluation))).ToLookup(one => one.structure, one => one.evaluation);
        ILookup<Id<CollaborationStructure>?, Proposal> proposals = register.Proposals.ToLookup(proposal => proposal.Concerns);
        var decisions = register.Decisions.SelectMany(decision => decision.Answers.Select(proposal => (proposal, decision))).ToLookup(one => one.proposal, one => one.decision);
        foreach ((CollaborationStructure structure, Phase phase, Place place) in context.Phases)
        {
            if (phase.Permanence != Permanence.Pilot)
            {
                continue;
            }

            (PartialDate? due, Place at, bool isDuty) = Due(structure, phase, place);
            if (!isDuty && !evaluations.Contains(structure.Id))
            {
                report(place, new(
                    "Prøveordningen har verken evalueringsfrist eller et mandat som pålegger evaluering.",
                    "Prøveordninga har verken evalueringsfrist eller eit mandat som pålegg evaluering.",
                    "The pilot has neither a date by which it is evaluated nor a mandate with a duty to evaluate."));
            }
            else if (due is { IsApproximate: false }
                && context.AsOf is { } asOf
                && PilotStatus.Of(Concerning(structure.Id), structure, phase, asOf) is { State: PilotState.Overdue })
            {
                report(at, new LocalizedText(
                    $"Fristen for å evaluere var {due}; at prøveordningen er evaluert, eller at det er gjort vedtak om den, er ikke registrert.",
                    $"Fristen for å evaluere var {due}; at prøveordninga er evaluert, eller at det er gjort vedtak om ho, er ikkje registrert.",
                    $"The evaluation was due {due}; that the pilot was evaluated or decided on is not recorded."), found: $"{due}");
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

    /// <summary>When a pilot was to be evaluated, where that is stated, and whether that it is to be is stated at all.</summary>
    private static (PartialDate? Due, Place At, bool IsDuty) Due(CollaborationStructure structure, Phase phase, Place place)
    {
        if (phase.EvaluationDue is { } due)
        {
            return (due, place.At("evaluationDue"), true);
        }

        bool isDuty = false;
        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            ValueList<Duty> duties = structure.Mandates[i].Duties;
            for (int j = 0; j < duties.Count; j++)
            {
                if (duties[j] is { Kind: DutyKind.Evaluation, Due: { } day })
                {
                    return (day, place.Holder.At("mandates", i).At("duties", j).At("due"), true);
                }

                isDuty |= duties[j].Kind == DutyKind.Evaluation;
            }
        }

        return (null, place, isDuty);
    }
}
