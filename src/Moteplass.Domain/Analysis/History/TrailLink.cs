namespace Moteplass.Domain.Analysis;

/// <summary>A step from input towards a decision: one record on which another rests, or which another answers.</summary>
public sealed partial record TrailLink
{
    internal TrailLink(RecordReference basis, RecordReference result) =>
        (Basis, Result) = (basis, result);

    /// <summary>The record that came first: a contribution, a mapping, feedback, a proposal, a decision or a document.</summary>
    public RecordReference Basis { get; }

    /// <summary>The record that rests on it or answers it: feedback, a proposal, a decision, or a structure set up in response.</summary>
    public RecordReference Result { get; }
}
