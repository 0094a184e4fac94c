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
        RuleCheck.OfRegister((context, day, report) => Check(context, day, report), RuleReach.Neighbours),
        RuleCheck.OfRegister((context, report) => Check(context, day: null, report), RuleReach.Neighbours));

    private static void Check(RuleContext context, LocalDate? day, ReportProblem report)
    {
        CollaborationRegister register = context.Register;
        var evaluations = register.Evaluations.SelectMany(evaluation => evaluation.Structures.Distinct().Select(structure => (structure, evaluation))).ToLookup(one => one.structure, one => one.evaluation);
        ILookup<Id<CollaborationStructure>?, Proposal> proposals = register.Proposals.ToLookup(proposal => proposal.Concerns);
        var decisions = register.Decisions.SelectMany(decision => decision.Answers.Select(proposal => (proposal, decision))).ToLookup(one => one.proposal, one => one.decision);
        ILookup<Id<CollaborationStructure>?, Decision> onStructure = register.Decisions.ToLookup(decision => decision.Concerns);
        foreach ((CollaborationStructure structure, Place place) in context.All<CollaborationStructure>())
        {
            if (structure.Phases.Any(IsPilot))
            {
                CheckPilots(structure, place);
            }
        }

        void CheckPilots(CollaborationStructure structure, Place place)
        {
            // What is the same for all phases is found once.
            PartialDate? dutyDue = PilotPhase.DutyDue(structure);
            bool isToBeEvaluated = evaluations.Contains(structure.Id) || HasDuty(structure);
            PilotOutcomes? outcomes = day is { } asOf ? new PilotOutcomes(structure, proposals[structure.Id], Concerning(structure.Id), evaluations[structure.Id], asOf) : null;
            Place? placeOfDuty = null;
            for (int i = 0; i < structure.Phases.Count; i++)
            {
                Phase phase = structure.Phases[i];
                PartialDate? stated = phase.EvaluationDue ?? dutyDue;
                if (!IsPilot(phase))
                {
                    continue;
                }

                if (stated is null && !isToBeEvaluated)
                {
                    report(place.At("phases", i), NotToBeEvaluated);
                }
                else if (stated is { IsApproximate: false } due && outcomes?.StateOf(phase, due) == PilotState.Overdue)
                {
                    report(phase.EvaluationDue is null ? placeOfDuty ??= PlaceOfDuty(due, structure, place) : place.At("phases", i).At("evaluationDue"), Overdue.With(due.When()), found: $"{due}");
                }
            }
        }

        IEnumerable<Decision> Concerning(Id<CollaborationStructure> structure) =>
            proposals[structure].SelectMany(proposal => decisions[proposal.Id]).Concat(onStructure[structure]);
    }

    private static bool IsPilot(Phase phase) => phase.Permanence == Permanence.Pilot;

    private static bool HasDuty(CollaborationStructure structure) =>
        structure.Mandates.Any(mandate => mandate.Duties.Any(PilotPhase.IsToEvaluate));

    /// <summary>Where a duty says the date.</summary>
    private static Place PlaceOfDuty(PartialDate due, CollaborationStructure structure, Place place) =>
        (from mandate in structure.Mandates.Index()
         from duty in mandate.Item.Duties.Index()
         where PilotPhase.IsToEvaluate(duty.Item) && duty.Item.Due == due
         select place.At("mandates", mandate.Index).At("duties", duty.Index).At("due")).First();
}
