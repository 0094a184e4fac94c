namespace Moteplass.Domain.Interpretation;

/// <summary>What a phase says of the life of its structure.</summary>
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
}
