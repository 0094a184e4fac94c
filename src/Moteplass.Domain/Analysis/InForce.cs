namespace Moteplass.Domain.Analysis;

/// <summary>Whether a structure is in force, by its phases. Without phases it cannot be told.</summary>
/// <remarks>
/// An active phase holds within its period, and so did an ended one that states its end: the period is when it ran. An ended one without an end says
/// no more than that it is over.
/// </remarks>
internal static class InForce
{
    /// <param name="structure">The structure.</param>
    /// <param name="holds">Whether a period holds on the day in question.</param>
    public static bool? Of(CollaborationStructure structure, Func<ValidityPeriod?, bool?> holds)
    {
        bool? inForce = structure.Phases.IsEmpty ? null : false;
        foreach (Phase phase in structure.Phases)
        {
            inForce |= Of(phase, holds);
        }

        return inForce;
    }

    public static bool? Of(Phase phase, Func<ValidityPeriod?, bool?> holds) =>
        IsSureWithin(phase) ? holds(phase.Period)
        : phase.Status == PhaseStatus.Unknown && holds(phase.Period) != false ? null
        : false;

    /// <summary>Whether a phase is the time since the structure ended rather than a time of its life.</summary>
    public static bool IsAfterwards(Phase phase) => phase is { Status: PhaseStatus.Ended, Period: { Start: not null, End: null } };

    /// <summary>Whether the structure surely is, or was, in force as long as the period of the phase holds.</summary>
    public static bool IsSureWithin(Phase phase) => phase is { Status: PhaseStatus.Active } or { Status: PhaseStatus.Ended, Period.End: not null };
}
