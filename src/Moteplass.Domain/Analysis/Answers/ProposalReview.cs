namespace Moteplass.Domain.Analysis;

/// <summary>What became of a proposal (hva det ble av et forslag).</summary>
public sealed partial record ProposalReview
{
    internal ProposalReview()
    {
    }

    /// <summary>The proposal.</summary>
    public Id<Proposal> Proposal { get; internal init; }

    /// <summary>Whether it was answered, by a decision other than one that puts it off, or by a structure set up in response; null where the answer may have come later.</summary>
    public bool? IsAnswered { get; internal init; }

    /// <summary>What the decision comes to, of several the last; null where that is not known.</summary>
    public DecisionOutcome? Outcome { get; internal init; }

    /// <summary>The days from the proposal to its first answer, the fewest and the most that the dates allow; null if it was not answered, or a date is lacking or approximate.</summary>
    public CountRange? DaysToAnswer { get; internal init; }

    /// <summary>How many days it has been open, likewise; null unless it definitely is.</summary>
    public CountRange? DaysOpen { get; internal init; }

    /// <summary>Whether a feedback names a decision that answers it; null where none is recorded.</summary>
    public bool? IsTold { get; internal init; }
}
