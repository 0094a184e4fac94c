namespace Moteplass.Domain;

/// <summary>What a feedback says of one contribution (svar på innspill).</summary>
public sealed partial record ContributionAnswer : DomainRecord
{
    /// <summary>The contribution.</summary>
    public required Id<Contribution> Contribution { get; init; }

    /// <summary>What became of it, or null where not stated.</summary>
    public AnswerOutcome? Outcome { get; init; }

    /// <summary>Why (begrunnelse), or null where none is stated.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The decision that took it up or turned it down, or null.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The proposal that took it up, or null.</summary>
    public Id<Proposal>? Proposal { get; init; }
}
