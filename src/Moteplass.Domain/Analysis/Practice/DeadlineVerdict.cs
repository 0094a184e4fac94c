namespace Moteplass.Domain.Analysis;

/// <summary>Whether a deadline was kept.</summary>
public enum DeadlineVerdict
{
    /// <summary>It is stated without a length, such as promptly (ikke vurdert).</summary>
    NotJudged,

    /// <summary>It is not known when the thing was done, or when the meeting was (kan ikke avgjøres).</summary>
    CannotBeTold,

    /// <summary>It was done in time (holdt).</summary>
    Kept,

    /// <summary>It was done too late (ikke holdt).</summary>
    NotKept,
}
