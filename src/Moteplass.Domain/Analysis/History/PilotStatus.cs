using Moteplass.Domain.Interpretation;
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
    public LocalDate Day { get; private init; }

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
            ?? throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(structure.ToString())}'.", nameof(structure));
        return Of(register, found, asOf.InIso());
    }

    /// <summary>Where a structure of the register stands as a pilot.</summary>
    internal static PilotStatus Of(CollaborationRegister register, CollaborationStructure structure, LocalDate asOf) =>
        Of(register, structure, PilotPhase.Of(structure, asOf), asOf);

    /// <summary>Where a structure of the register stands in one of its phases as a pilot.</summary>
    internal static PilotStatus Of(CollaborationRegister register, CollaborationStructure structure, Phase? phase, LocalDate asOf)
    {
        PartialDate? due = phase is null ? null : PilotPhase.EvaluationDue(structure, phase);
        return new PilotStatus { Structure = structure.Id, Day = asOf, EvaluationDue = due, State = StateOf(register, structure, phase, due, asOf) };
    }

    private static PilotState StateOf(CollaborationRegister register, CollaborationStructure structure, Phase? phase, PartialDate? due, LocalDate asOf)
    {
        if (phase is null)
        {
            return PilotState.NotAPilot;
        }

        Phase[] phases = [.. PhaseSuccession.Join(structure.Phases)];
        if (phase.IsOnlyIntended())
        {
            return PilotState.Proposed;
        }

        if (phase.Period?.HasStartedBy(asOf) == false)
        {
            return phases.Any(other => other.IsOnlyIntended() && other.Permanence is null or Permanence.Pilot && other.Period?.Covers(asOf) == true)
                ? PilotState.Proposed
                : PilotState.NotBegun;
        }

        HashSet<Id<Proposal>> proposals = [.. register.Proposals.Where(proposal => proposal.Concerns == structure.Id).Select(proposal => proposal.Id)];
        proposals.ExceptWith(structure.EstablishedInResponseTo?.Proposals ?? []);
        bool? isDecided = ThreeValued.Any(
            register.Decisions.Where(decision => decision.IsAnswer && (decision.Answers.Any(proposals.Contains) || decision.IsOnFutureOf(structure.Id))),
            decision => Happened(decision.When, asOf) & IsOf(phase, decision.When));
        isDecided |= ThreeValued.Any(phases, other => Follows(other, phase) & Happened(other.Period?.Start, asOf));
        bool? isEvaluated = ThreeValued.Any(
            register.Evaluations.Where(evaluation => evaluation.Structures.Contains(structure.Id)),
            evaluation => Happened(evaluation.When, asOf) & IsOf(phase, evaluation.When));
        return isDecided == true ? PilotState.Decided
            : isEvaluated == true ? PilotState.Evaluated
            : isDecided is null || isEvaluated is null || phase.Status == PhaseStatus.Unknown ? PilotState.Unknown
            : Due(phase, due, asOf);
    }

    /// <summary>Whether a phase that is no pilot began after the pilot did, so that it was then decided on; null if that is unknown.</summary>
    private static bool? Follows(Phase other, Phase pilot) =>
        other is not { Permanence: not (null or Permanence.Pilot), Status: PhaseStatus.Active or PhaseStatus.Ended } || other.Period is { IsStartOpen: true } ? false
        : other.Period?.Start is not { } start || pilot.Period?.Start is not { } begun ? null
        : start.Earliest > begun.Latest ? true
        : start.Latest <= begun.Earliest ? false
        : null;

    private static PilotState Due(Phase phase, PartialDate? due, LocalDate asOf) =>
        phase.Period is { } period && period.HasStartedBy(asOf) != true ? PilotState.Unknown
        : due is { } day
            ? day.Latest < asOf ? PilotState.Overdue
            : day.Earliest <= asOf ? PilotState.EvaluationDue
            : phase.Period?.HasEndedBefore(asOf) == true ? PilotState.Ended
            : PilotState.Running
        : phase.Status == PhaseStatus.Ended ? PilotState.EvaluationDue
        : phase.Period is { IsEndOpen: true } or null ? PilotState.Running
        : PilotState.Unknown;

    /// <summary>Whether what has a date, or none, came of a time as a pilot: what came no later than its beginning set it up, or was of an earlier one.</summary>
    private static bool? IsOf(Phase pilot, PartialDate? when) =>
        when is not { } date || pilot.Period?.Start is not { } begun || date.Earliest > begun.Latest ? true : date.Latest <= begun.Earliest ? false : null;

    /// <summary>Whether what has a date, or none, came by the day.</summary>
    private static bool? Happened(PartialDate? when, LocalDate asOf) =>
        when is not { } date ? true : date.IsBy(asOf);
}
