using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Where a pilot stands on a day (A8, A14), honest about dates that are known in part.</summary>
public sealed record PilotStatus
{
    private PilotStatus()
    {
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; private init; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; private init; }

    /// <summary>How far it has come.</summary>
    public PilotState State { get; private init; }

    /// <summary>When it was to be evaluated: the date stated for it, or else that of a duty in a mandate, or else the end of its time as a pilot; null where none is known.</summary>
    public PartialDate? EvaluationDue { get; private init; }

    /// <summary>Works out where a pilot stands.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structure">The structure, which the register holds.</param>
    /// <param name="asOf">The day. What is dated later, or may be, does not count yet; what has no date does.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no structure with the id.</exception>
    public static PilotStatus Of(CollaborationRegister register, Id<CollaborationStructure> structure, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        CollaborationStructure found = register.Structures.FirstOrDefault(one => one.Id == structure)
            ?? throw new ArgumentException($"The register has no structure with the id '{structure}'.", nameof(structure));
        return Of(register, found, asOf);
    }

    /// <summary>Where a structure of the register stands as a pilot.</summary>
    internal static PilotStatus Of(CollaborationRegister register, CollaborationStructure structure, LocalDate asOf) =>
        Of(register, structure, Current([.. structure.Phases.Where(phase => phase.Permanence == Permanence.Pilot)], asOf), asOf);

    /// <summary>Where a structure of the register stands in one of its phases as a pilot.</summary>
    internal static PilotStatus Of(CollaborationRegister register, CollaborationStructure structure, Phase? phase, LocalDate asOf)
    {
        PartialDate? due = phase?.EvaluationDue ?? (phase is null ? null : DutyToEvaluate(structure)) ?? phase?.Period?.End;
        return new PilotStatus { Structure = structure.Id, AsOf = asOf, EvaluationDue = due, State = StateOf(register, structure, phase, due, asOf) };
    }

    private static PartialDate? DutyToEvaluate(CollaborationStructure structure) =>
        structure.Mandates.SelectMany(mandate => mandate.Duties).FirstOrDefault(duty => duty is { Kind: DutyKind.Evaluation, Due: not null })?.Due;

    /// <summary>The pilot phase that the day is about: the one that holds, or else the last that may have begun.</summary>
    private static Phase? Current(Phase[] phases, LocalDate asOf) =>
        phases.FirstOrDefault(phase => phase.Period?.Covers(asOf) == true)
        ?? phases.OrderBy(phase => phase.Period?.Start?.Earliest ?? LocalDate.MinIsoValue).LastOrDefault(phase => phase.Period?.HasStartedBy(asOf) != false)
        ?? phases.FirstOrDefault();

    private static PilotState StateOf(CollaborationRegister register, CollaborationStructure structure, Phase? phase, PartialDate? due, LocalDate asOf)
    {
        if (phase is null)
        {
            return PilotState.NotAPilot;
        }

        HashSet<Id<Proposal>> proposals = [.. register.Proposals.Where(proposal => proposal.Concerns == structure.Id).Select(proposal => proposal.Id)];
        bool? isDecided = Any(
            register.Decisions.Where(decision => decision.Outcome != DecisionOutcome.Deferred && decision.Answers.Any(proposals.Contains)),
            decision => decision.When,
            asOf);
        isDecided |= Any(structure.Phases.Where(other => Follows(other, phase)), other => other.Period?.Start, asOf);
        bool? isEvaluated = Any(register.Evaluations.Where(evaluation => evaluation.Structures.Contains(structure.Id)), evaluation => evaluation.When, asOf);
        return isDecided == true && phase.Status is not (PhaseStatus.Proposed or PhaseStatus.Planned) ? PilotState.Decided
            : phase.Status is PhaseStatus.Proposed or PhaseStatus.Planned ? PilotState.Proposed
            : isEvaluated == true ? PilotState.Evaluated
            : isDecided is null || isEvaluated is null || phase.Status == PhaseStatus.Unknown ? PilotState.CannotBeTold
            : Due(phase, due, asOf);
    }

    /// <summary>Whether a phase that is no pilot came after the pilot: it was then decided on.</summary>
    private static bool Follows(Phase other, Phase pilot) =>
        other is { Permanence: not (null or Permanence.Pilot), Status: PhaseStatus.Active or PhaseStatus.Ended }
        && !(other.Period is { } period && pilot.Period?.Start is { } start && period.HasEndedBefore(start.Earliest) == true);

    private static PilotState Due(Phase phase, PartialDate? due, LocalDate asOf) =>
        phase.Period is { } period && period.HasStartedBy(asOf) != true ? PilotState.CannotBeTold
        : due is { } day
            ? day.Latest < asOf ? PilotState.Overdue
            : day.Earliest <= asOf ? PilotState.EvaluationDue
            : PilotState.Running
        : phase.Status == PhaseStatus.Ended ? PilotState.EvaluationDue
        : phase.Period is { IsEndOpen: true } or null ? PilotState.Running
        : PilotState.CannotBeTold;

    /// <summary>Whether something surely happened by the day; null where one that may have is all there is.</summary>
    private static bool? Any<T>(IEnumerable<T> records, Func<T, PartialDate?> when, LocalDate asOf) => records.Aggregate(
        (bool?)false,
        (any, record) => any | (when(record) is not { } date ? true : date.Latest <= asOf ? true : date.Earliest > asOf ? false : null));
}
