using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What came of the phases of a structure as a pilot, gathered once for all of them.</summary>
internal sealed class PilotOutcomes
{
    private readonly LocalDate _asOf;
    private readonly bool _isProposed;
    private readonly Happenings _decisions;
    private readonly Happenings _followers;
    private readonly Happenings _evaluations;

    /// <param name="structure">The structure.</param>
    /// <param name="proposals">The proposals that concern it.</param>
    /// <param name="decisions">All decisions that answer any of these or are on its future; others do no harm.</param>
    /// <param name="evaluations">The evaluations of it.</param>
    /// <param name="asOf">The day.</param>
    public PilotOutcomes(CollaborationStructure structure, IEnumerable<Proposal> proposals, IEnumerable<Decision> decisions, IEnumerable<Evaluation> evaluations, LocalDate asOf)
    {
        _asOf = asOf;
        Phase[] phases = [.. PhaseSuccession.Join(structure.Phases)];
        _isProposed = phases.Any(other => other.IsOnlyIntended() && other.Permanence is null or Permanence.Pilot && PeriodReading.Proven(other.Period).Covers(asOf) == true);
        HashSet<Id<Proposal>> answered = [.. proposals.Select(proposal => proposal.Id)];
        answered.ExceptWith(structure.EstablishedInResponseTo?.Proposals ?? []);
        _decisions = new Happenings(
            decisions.Where(decision => decision.IsAnswer && (decision.Answers.Any(answered.Contains) || decision.IsOnFutureOf(structure.Id))).Select(decision => decision.When), asOf, isUndatedSure: true);
        _followers = new Happenings(phases.Where(MayFollow).Select(phase => phase.Period?.Start), asOf, isUndatedSure: false);
        _evaluations = new Happenings(evaluations.Select(evaluation => evaluation.When), asOf, isUndatedSure: true);
    }

    public static PilotOutcomes Of(CollaborationRegister register, CollaborationStructure structure, LocalDate asOf) => new(
        structure,
        register.Proposals.Where(proposal => proposal.Concerns == structure.Id),
        register.Decisions,
        register.Evaluations.Where(evaluation => evaluation.Structures.Contains(structure.Id)),
        asOf);

    /// <summary>Where the structure is in one of its phases as a pilot. What came no later than the pilot's beginning set it up, or was of an earlier one.</summary>
    public PilotState StateOf(Phase phase, PartialDate? due)
    {
        if (phase.IsOnlyIntended())
        {
            return PilotState.Proposed;
        }

        ValidityPeriod period = PeriodReading.Proven(phase.Period);
        if (period.HasStartedBy(_asOf) == false)
        {
            return _isProposed ? PilotState.Proposed : PilotState.NotBegun;
        }

        PartialDate? begun = phase.Period?.Start;
        bool? isDecided = _decisions.IsAnyAfter(begun) | _followers.IsAnyAfter(begun);
        bool? isEvaluated = _evaluations.IsAnyAfter(begun);
        return isDecided == true ? PilotState.Decided
            : isEvaluated == true ? PilotState.Evaluated
            : isDecided is null || isEvaluated is null || phase.Status == PhaseStatus.Unknown ? PilotState.Unknown
            : Due(phase, period, due);
    }

    /// <summary>Whether a phase is not a pilot and began, so that a pilot before it was decided on.</summary>
    private static bool MayFollow(Phase phase) =>
        phase is { Permanence: not (null or Permanence.Pilot), Status: PhaseStatus.Active or PhaseStatus.Ended } && phase.Period is not { IsStartOpen: true };

    /// <summary>How far it has come by dates alone; an approximate one proves nothing.</summary>
    private PilotState Due(Phase phase, ValidityPeriod period, PartialDate? due) =>
        phase.Period is not null && period.HasStartedBy(_asOf) != true ? PilotState.Unknown
        : due is { IsApproximate: true } ? PilotState.Unknown
        : due is { } day
            ? day.Latest < _asOf ? PilotState.Overdue
            : day.Earliest <= _asOf ? PilotState.EvaluationDue
            : period.HasEndedBefore(_asOf) == true ? PilotState.Ended
            : PilotState.Running
        : phase.Status == PhaseStatus.Ended ? PilotState.EvaluationDue
        : phase.Period is { IsEndOpen: true } or null ? PilotState.Running
        : PilotState.Unknown;
}
