namespace Moteplass.Domain.Analysis;

/// <summary>A step from input towards a decision: one record on which another rests, or which another answers.</summary>
public sealed record TrailLink
{
    internal TrailLink()
    {
    }

    /// <summary>The record that came first: a contribution, a mapping or a proposal.</summary>
    public required RecordReference From { get; init; }

    /// <summary>The record that rests on it or answers it: a proposal, a decision, or a structure set up in response.</summary>
    public required RecordReference To { get; init; }
}
