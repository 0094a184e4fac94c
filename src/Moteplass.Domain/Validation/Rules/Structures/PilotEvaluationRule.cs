using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>STR003.</summary>
internal static class PilotEvaluationRule
{
    private static readonly Sentence NotToBeEvaluated = new(
        "Verken evalueringsfrist eller plikt til å evaluere prøveordningen er oppgitt.",
        "Verken evalueringsfrist eller plikt til å evaluere prøveordninga er oppgitt.",
        "Neither a date by which the pilot is evaluated nor a duty to evaluate it is stated.");

    private static readonly Sentence Overdue = new(
        "Evalueringsfristen gikk ut {0}. Det er ikke registrert noen evaluering eller noe vedtak.",
        "Evalueringsfristen gjekk ut {0}. Det er ikkje registrert noka evaluering eller noko vedtak.",
        "The evaluation was due {0}. No evaluation or decision is recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.PilotEvaluation,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En prøveordning skal evalueres, eller det skal gjøres vedtak om den, innen fristen.",
            "Ei prøveordning skal evaluerast, eller det skal gjerast vedtak om ordninga, innan fristen.",
            "A pilot should be evaluated or decided on by its deadline."),
        [RuleSource.Fact("A8"), RuleSource.Fact("A14")],
        RuleCheck.OfRegister((context, day, report) => Check(context, day, report)),
        RuleCheck.OfRegister((context, report) => Check(context, day: null, report)));

    private static void Check(RuleContext context, LocalDate? day, ReportProblem report)
    {
        CollaborationRegister register = context.Register;
        var evaluations = register.Evaluations.SelectMany(evaluation => evaluation.Structures.Distinct().Select(structure => (structure, evaluation))).ToLookup(one => one.structure, one => one.evaluation);
        ILookup<Id<CollaborationStructure>?, Proposal> proposals = register.Proposals.ToLookup(proposal => proposal.Concerns);
        var decisions = register.Decisions.SelectMany(decision => decision.Answers.Select(proposal => (proposal, decision))).ToLookup(one => one.proposal, one => one.decision);
        ILookup<Id<CollaborationStructure>?, Decision> onStructure = register.Decisions.ToLookup(decision => decision.Concerns);
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
                report(at, Overdue.With(due.Value.When()), found: $"{due}");
            }
        }

        // The register as far as it concerns one structure, so that not all of it is gone through for each.
        CollaborationRegister Concerning(Id<CollaborationStructure> structure) => register with
        {
            Evaluations = [.. evaluations[structure]],
            Proposals = [.. proposals[structure]],
            Decisions = [.. proposals[structure].SelectMany(proposal => decisions[proposal.Id]), .. onStructure[structure]],
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
