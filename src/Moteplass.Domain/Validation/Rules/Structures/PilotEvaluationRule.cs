using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A pilot is to be evaluated, and has been evaluated or decided on when the time is up.</summary>
    public const string PilotEvaluation = "STR003";
}

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
            PartialDate? stated = PilotPhase.StatedEvaluationDue(structure, structure.Phases[index]);
            if (stated is null && !IsToBeEvaluated(structure) && !evaluations.Contains(structure.Id))
            {
                report(place.At("phases", index), NotToBeEvaluated);
            }
            else if (stated is { IsApproximate: false } due
                && day is { } asOf
                && PilotStatus.Of(Concerning(structure.Id), structure, structure.Phases[index], asOf) is { State: PilotState.Overdue })
            {
                report(PlaceOf(due, structure, index, place), Overdue.With(due.When()), found: $"{due}");
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

    private static bool IsToBeEvaluated(CollaborationStructure structure) =>
        structure.Mandates.Any(mandate => mandate.Duties.Any(duty => duty.Kind == DutyKind.Evaluation));

    /// <summary>Where the date is stated by which a pilot is to be evaluated.</summary>
    private static Place PlaceOf(PartialDate due, CollaborationStructure structure, int index, Place place)
    {
        if (structure.Phases[index].EvaluationDue is not null)
        {
            return place.At("phases", index).At("evaluationDue");
        }

        return (from mandate in structure.Mandates.Index()
                from duty in mandate.Item.Duties.Index()
                where duty.Item.Kind == DutyKind.Evaluation && duty.Item.Due == due
                select place.At("mandates", mandate.Index).At("duties", duty.Index).At("due")).First();
    }
}
