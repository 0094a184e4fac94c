namespace Moteplass.Domain.Analysis;

/// <summary>Whether a structure is in force, by its phases: an active phase holds. Without phases it cannot be told.</summary>
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

    public static bool? Of(Phase phase, Func<ValidityPeriod?, bool?> holds) => phase.Status switch
    {
        PhaseStatus.Active => holds(phase.Period),
        PhaseStatus.Unknown => holds(phase.Period) == false ? false : null,
        _ => false,
    };
}
