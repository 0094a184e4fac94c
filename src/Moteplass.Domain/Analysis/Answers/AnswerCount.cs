namespace Moteplass.Domain.Analysis;

/// <summary>How many contributions or proposals were answered, and how (antall besvarte).</summary>
public sealed partial record AnswerCount
{
    internal AnswerCount()
    {
    }

    /// <summary>How many were definitely given in the interval.</summary>
    public int Given { get; internal init; }

    /// <summary>How many more may have been given in it: their date is not stated, or is too coarse. Nothing else counts them.</summary>
    public int MayBeGiven { get; internal init; }

    /// <summary>How many were answered, are open, or it is not known which. Putting off a proposal does not answer it.</summary>
    public Tally Answered { get; internal init; } = null!;

    /// <summary>How many of those answered were adopted.</summary>
    public int Adopted { get; internal init; }

    /// <summary>How many of those answered were adopted in part.</summary>
    public int AdoptedInPart { get; internal init; }

    /// <summary>How many of those answered were rejected.</summary>
    public int Rejected { get; internal init; }

    /// <summary>How many of those answered came to something else, such as being passed on, or it is not known what they came to.</summary>
    public int OtherOutcome { get; internal init; }

    /// <summary>Of how many of those answered a feedback tells those who gave them; of the others that is not known.</summary>
    public Tally Told { get; internal init; } = null!;

    internal static AnswerCount Of(IReadOnlyCollection<ContributionReview> all, int mayBeGiven) =>
        Of([.. all.Select(one => (one.IsAnswered, one.Outcome, one.IsTold))], mayBeGiven);

    internal static AnswerCount Of(IReadOnlyCollection<ProposalReview> all, int mayBeGiven) =>
        Of([.. all.Select(one => (one.IsAnswered, AnswerOutcomes.Of(one.Outcome), one.IsTold))], mayBeGiven);

    private static AnswerCount Of((bool? IsAnswered, AnswerOutcome? Outcome, bool? IsTold)[] all, int mayBeGiven)
    {
        (bool? IsAnswered, AnswerOutcome? Outcome, bool? IsTold)[] answered = [.. all.Where(one => one.IsAnswered == true)];
        int Count(AnswerOutcome outcome) => answered.Count(one => one.Outcome == outcome);
        (int adopted, int inPart, int rejected) = (Count(AnswerOutcome.Adopted), Count(AnswerOutcome.AdoptedInPart), Count(AnswerOutcome.Rejected));
        return new AnswerCount
        {
            Given = all.Length,
            MayBeGiven = mayBeGiven,
            Answered = Tally.Of(all.Select(one => one.IsAnswered)),
            Adopted = adopted,
            AdoptedInPart = inPart,
            Rejected = rejected,
            OtherOutcome = answered.Length - adopted - inPart - rejected,
            Told = Tally.Of(answered.Select(one => one.IsTold)),
        };
    }
}
