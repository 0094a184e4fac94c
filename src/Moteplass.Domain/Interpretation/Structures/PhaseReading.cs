using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>What a phase says of the life of its structure, as the analyses read it. The rules read the phases by <see cref="ProvenLife"/>.</summary>
/// <remarks>
/// The period of a planned or proposed phase is when it is meant to run, that of an active one when it runs. The period of an ended phase is when it
/// ran, unless it states a start and no end: then it is the time since the structure ended.
/// </remarks>
internal static class PhaseReading
{
    /// <summary>Whether the phase is only planned or proposed.</summary>
    public static bool IsOnlyIntended(this Phase phase) => phase.Status is PhaseStatus.Planned or PhaseStatus.Proposed;

    /// <summary>Whether the structure definitely is or was in force as long as the period of the phase holds.</summary>
    public static bool IsTimeInForce(this Phase phase) => phase is { Status: PhaseStatus.Active } or { Status: PhaseStatus.Ended, Period.End: not null };

    /// <summary>Whether the phase is the time since the structure ended rather than a time of its life.</summary>
    public static bool IsTimeAfterwards(this Phase phase) => phase is { Status: PhaseStatus.Ended, Period: { Start: not null, End: null } };

    /// <summary>Whether the structure is in force on a day, as far as this phase says.</summary>
    public static bool? IsInForceOn(this Phase phase, LocalDate day) => IsInForce(phase, phase.Period.HoldsOn(day));

    /// <summary>Whether the structure is in force on a date, as far as this phase says; unknown without a date, unless the phase states no period.</summary>
    public static bool? IsInForceOn(this Phase phase, PartialDate? date) => IsInForce(phase, phase.Period.HoldsOn(date));

    private static bool? IsInForce(Phase phase, bool? holds) =>
        phase.IsTimeInForce() ? holds
        : phase.Status == PhaseStatus.Unknown && holds != false ? null
        : false;
}
