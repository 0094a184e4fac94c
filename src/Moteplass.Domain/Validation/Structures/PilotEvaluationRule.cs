using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>STR003.</summary>
internal static class PilotEvaluationRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PilotEvaluation,
            Severity.Warning,
            new(
                "En prøveordning skal evalueres, og blir det.",
                "Ei prøveordning skal evaluerast, og blir det.",
                "A pilot is to be evaluated, and is."),
            "A8, A14",
            needsDay: true),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        HashSet<Id<CollaborationStructure>> evaluated = [.. context.Register.Evaluations.SelectMany(evaluation => evaluation.Structures)];
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            int pilot = structure.Phases.ToList().FindIndex(phase => phase.Permanence == Permanence.Pilot);
            if (pilot < 0)
            {
                continue;
            }

            if (context.AsOf is { } asOf && PilotStatus.Of(context.Register, structure, asOf) is { State: PilotState.Overdue } status)
            {
                report(place.At("phases", pilot), new LocalizedText(
                    $"Prøveordningen skulle evalueres {status.EvaluationDue}, og ingen evaluering er registrert.",
                    $"Prøveordninga skulle evaluerast {status.EvaluationDue}, og inga evaluering er registrert.",
                    $"The pilot was to be evaluated in {status.EvaluationDue}, and no evaluation is recorded."));
            }
            else if (structure.Phases[pilot].EvaluationDue is null
                && !evaluated.Contains(structure.Id)
                && !structure.Mandates.Any(mandate => mandate.Duties.Any(duty => duty.Kind == DutyKind.Evaluation)))
            {
                report(place.At("phases", pilot), new(
                    "Når prøveordningen skal evalueres, er ikke oppgitt.", "Når prøveordninga skal evaluerast, er ikkje oppgitt.", "When the pilot is to be evaluated is not stated."));
            }
        }
    }
}
