namespace Moteplass.Domain.Analysis;

/// <summary>What became of a contribution (hva det ble av et innspill).</summary>
public sealed partial record ContributionReview
{
    internal ContributionReview()
    {
    }

    /// <summary>The contribution.</summary>
    public Id<Contribution> Contribution { get; internal init; }

    /// <summary>Whether it was answered: by a feedback, or by the answer to a proposal that rests on it or a structure set up in response; false where the register has no answer, and null where one may have come later.</summary>
    public bool? IsAnswered { get; internal init; }

    /// <summary>What became of it, as feedback says; null where it does not.</summary>
    public AnswerOutcome? Outcome { get; internal init; }

    /// <summary>Whether a feedback tells of it; null where none is recorded.</summary>
    public bool? IsTold { get; internal init; }
}
