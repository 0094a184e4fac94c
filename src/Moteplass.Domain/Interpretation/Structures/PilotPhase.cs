using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Which of the phases of a structure is its time as a pilot.</summary>
/// <remarks>The analyses ask for the one that a day is about; the rules check each phase as a pilot on its own.</remarks>
internal static class PilotPhase
{
    /// <summary>The phase as a pilot that a day is about: the one that holds, rather one that ran than one that was only meant to; or else the last that may have begun; or else the first, rather one that is only meant. Null if there is none.</summary>
    public static Phase? Of(CollaborationStructure structure, LocalDate day)
    {
        (Phase Phase, ValidityPeriod? Period)[] inOrder =
        [
            .. PhaseSuccession.Read(structure.Phases)
                .Where(one => one.Phase.Permanence == Permanence.Pilot)
                .OrderBy(one => one.Phase.Period?.Start?.Earliest ?? LocalDate.MinIsoValue)
                .ThenBy(one => one.Phase.Period?.ToString(), StringComparer.Ordinal)
                .ThenBy(one => one.Phase.Status)
                .ThenBy(one => one.Phase.EvaluationDue),
        ];
        return inOrder.FirstOrDefault(one => one.Period?.Covers(day) == true && !one.Phase.IsOnlyIntended()).Phase
            ?? inOrder.FirstOrDefault(one => one.Period?.Covers(day) == true).Phase
            ?? inOrder.LastOrDefault(one => one.Period?.HasStartedBy(day) != false).Phase
            ?? inOrder.FirstOrDefault(one => one.Phase.IsOnlyIntended()).Phase
            ?? inOrder.FirstOrDefault().Phase;
    }

    /// <summary>When a phase as a pilot was to be evaluated: the date stated for it, or else that of a duty in a mandate, or else its end; null if none is known.</summary>
    /// <remarks>Of several duties the earliest counts; one that only may be done is not a promise. To the rule on evaluations the end of the phase is not a date by which to evaluate.</remarks>
    public static PartialDate? EvaluationDue(CollaborationStructure structure, Phase phase) => StatedEvaluationDue(structure, phase) ?? phase.Period?.End;

    /// <summary>The date stated for evaluating a phase as a pilot, or else the earliest of the duties in the mandates; null if none is stated.</summary>
    public static PartialDate? StatedEvaluationDue(CollaborationStructure structure, Phase phase) => phase.EvaluationDue ?? DutyDue(structure);

    /// <summary>The earliest date by which a duty in the mandates says that the structure is evaluated; null if none says.</summary>
    public static PartialDate? DutyDue(CollaborationStructure structure) =>
        structure.Mandates.SelectMany(mandate => mandate.Duties).Where(IsToEvaluate).Min(duty => duty.Due);

    /// <summary>Whether a duty is to evaluate: it shall or should be done, and not only may.</summary>
    public static bool IsToEvaluate(Duty duty) => duty is { Kind: DutyKind.Evaluation, Modality: not Modality.May };
}
