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
            ?? throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(structure.ToString())}'.", nameof(structure));
        return Of(register, found, asOf.InIso());
    }

    /// <summary>Where a structure of the register stands as a pilot.</summary>
    internal static PilotStatus Of(CollaborationRegister register, CollaborationStructure structure, LocalDate asOf) =>
        Of(register, structure, Current(structure.Phases.Where(phase => phase.Permanence == Permanence.Pilot), asOf), asOf);

    /// <summary>Where a structure of the register stands in one of its phases as a pilot.</summary>
    internal static PilotStatus Of(CollaborationRegister register, CollaborationStructure structure, Phase? phase, LocalDate asOf)
    {
        PartialDate? due = phase?.EvaluationDue ?? (phase is null ? null : DutyToEvaluate(structure)) ?? phase?.Period?.End;
        return new PilotStatus { Structure = structure.Id, AsOf = asOf, EvaluationDue = due, State = StateOf(register, structure, phase, due, asOf) };
    }

    private static PartialDate? DutyToEvaluate(CollaborationStructure structure) =>
        structure.Mandates.SelectMany(mandate => mandate.Duties).Where(duty => duty.Kind == DutyKind.Evaluation).Min(duty => duty.Due);

    /// <summary>The pilot phase that the day is about: the one that holds, or else the last that may have begun, or else the first.</summary>
    private static Phase? Current(IEnumerable<Phase> phases, LocalDate asOf)
    {
        Phase[] inOrder =
        [
            .. phases
                .OrderBy(phase => phase.Period?.Start?.Earliest ?? LocalDate.MinIsoValue)
                .ThenBy(phase => phase.Period?.ToString(), StringComparer.Ordinal)
                .ThenBy(phase => phase.Status)
                .ThenBy(phase => phase.EvaluationDue),
        ];
        return inOrder.FirstOrDefault(phase => phase.Period?.Covers(asOf) == true)
            ?? inOrder.LastOrDefault(phase => phase.Period?.HasStartedBy(asOf) != false)
            ?? inOrder.FirstOrDefault();
    }

    private static PilotState StateOf(CollaborationRegister register, CollaborationStructure structure, Phase? phase, PartialDate? due, LocalDate asOf)
    {
        if (phase is null)
        {
            return PilotState.NotAPilot;
        }

        if (IsMeant(phase))
        {
            return PilotState.Proposed;
        }

        if (phase.Period?.HasStartedBy(asOf) == false)
        {
            return structure.Phases.Any(other => IsMeant(other) && other.Permanence is null or Permanence.Pilot && other.Period?.Covers(asOf) == true)
                ? PilotState.Proposed
                : PilotState.NotBegun;
        }

        HashSet<Id<Proposal>> proposals = [.. register.Proposals.Where(proposal => proposal.Concerns == structure.Id).Select(proposal => proposal.Id)];
        proposals.ExceptWith(structure.EstablishedInResponseTo?.Proposals ?? []);
        bool? isDecided = Any(
            register.Decisions.Where(decision => decision.IsAnswer && decision.Answers.Any(proposals.Contains)),
            decision => Happened(decision.When, asOf) & IsOf(phase, decision.When));
        isDecided |= structure.Phases.Aggregate((bool?)false, (any, other) => any | (Follows(other, phase) & Happened(other.Period?.Start, asOf)));
        bool? isEvaluated = Any(
            register.Evaluations.Where(evaluation => evaluation.Structures.Contains(structure.Id)),
            evaluation => Happened(evaluation.When, asOf) & IsOf(phase, evaluation.When));
        return isDecided == true ? PilotState.Decided
            : isEvaluated == true ? PilotState.Evaluated
            : isDecided is null || isEvaluated is null || phase.Status == PhaseStatus.Unknown ? PilotState.CannotBeTold
            : Due(phase, due, asOf);
    }

    private static bool IsMeant(Phase phase) => phase.Status is PhaseStatus.Proposed or PhaseStatus.Planned;

    /// <summary>Whether a phase that is no pilot began after the pilot did, so that it was then decided on; null where that cannot be told.</summary>
    private static bool? Follows(Phase other, Phase pilot) =>
        other is not { Permanence: not (null or Permanence.Pilot), Status: PhaseStatus.Active or PhaseStatus.Ended } || other.Period is { IsStartOpen: true } ? false
        : other.Period?.Start is not { } start || pilot.Period?.Start is not { } begun ? null
        : start.Earliest > begun.Latest ? true
        : start.Latest <= begun.Earliest ? false
        : null;

    private static PilotState Due(Phase phase, PartialDate? due, LocalDate asOf) =>
        phase.Period is { } period && period.HasStartedBy(asOf) != true ? PilotState.CannotBeTold
        : due is { } day
            ? day.Latest < asOf ? PilotState.Overdue
            : day.Earliest <= asOf ? PilotState.EvaluationDue
            : phase.Period?.HasEndedBefore(asOf) == true ? PilotState.Ended
            : PilotState.Running
        : phase.Status == PhaseStatus.Ended ? PilotState.EvaluationDue
        : phase.Period is { IsEndOpen: true } or null ? PilotState.Running
        : PilotState.CannotBeTold;

    /// <summary>Whether it holds of any; null where one of which it may is all there is.</summary>
    private static bool? Any<T>(IEnumerable<T> records, Func<T, bool?> holds) => records.Aggregate((bool?)false, (any, record) => any | holds(record));

    /// <summary>Whether what has a date, or none, came of a time as a pilot: what came no later than its beginning set it up, or was of an earlier one.</summary>
    private static bool? IsOf(Phase pilot, PartialDate? when) =>
        when is not { } date || pilot.Period?.Start is not { } begun || date.Earliest > begun.Latest ? true : date.Latest <= begun.Earliest ? false : null;

    /// <summary>Whether what has a date, or none, came by the day.</summary>
    private static bool? Happened(PartialDate? when, LocalDate asOf) =>
        when is not { } date ? true : date.IsBy(asOf);
}
