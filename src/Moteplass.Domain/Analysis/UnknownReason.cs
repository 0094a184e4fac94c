namespace Moteplass.Domain.Analysis;

/// <summary>Why something is not known.</summary>
public enum UnknownReason
{
    /// <summary>The record does not state it.</summary>
    NotStated,

    /// <summary>It is stated, but too coarsely to tell for the day asked about.</summary>
    CannotBeTold,
}
