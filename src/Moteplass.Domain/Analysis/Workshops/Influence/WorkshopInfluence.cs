namespace Moteplass.Domain.Analysis;

/// <summary>What came of it (innflytelse).</summary>
public sealed partial record WorkshopInfluence
{
    internal WorkshopInfluence()
    {
    }

    /// <summary>How many of the recorded contributions were answered: a feedback answers them, or a proposal, decision or structure rests on them. Definitely not are those that a complete feedback leaves out, and those without any when a promise is past due.</summary>
    public Tally Answered { get; internal init; } = null!;

    /// <summary>The answers by what became of the contributions.</summary>
    public ValueList<OutcomeCount> Outcomes { get; internal init; }

    /// <summary>How many of the answers that do not say adopted state a reason, of their own or by the decision that they name.</summary>
    public Tally Reasons { get; internal init; } = null!;

    /// <summary>The days from the last day to the first feedback; null if a date is lacking or approximate.</summary>
    public CountRange? FeedbackDays { get; internal init; }

    /// <summary>Whether a promise of feedback was kept; never more than promised.</summary>
    public PracticeVerdict PromiseVerdict { get; internal init; }

    /// <summary>The proposals, decisions and structures that rest on its contributions, however far on.</summary>
    public ValueList<RecordReference> Results { get; internal init; }

    /// <summary>The days from the last day to the first of them; null if no date is known.</summary>
    public CountRange? ResultDays { get; internal init; }

    /// <summary>Whether an evaluation asked the users' side; null if whom it asked is not known.</summary>
    public bool? AskedParticipants { get; internal init; }

    /// <summary>How many of the participants answered the evaluation; null if a number is lacking or approximate.</summary>
    public ShareRange? Respondents { get; internal init; }

    /// <summary>The days from the last day to the first of its documents; null if a date is lacking or approximate.</summary>
    public CountRange? DocumentationDays { get; internal init; }

    /// <summary>The workshops that follow it.</summary>
    public ValueList<Id<Workshop>> FollowedBy { get; internal init; }

    /// <summary>The days from the last day to the first that follows; null if a date is lacking or approximate.</summary>
    public CountRange? NextDays { get; internal init; }

    /// <summary>A sentence for each of them.</summary>
    public ValueList<LocalizedText> InWords { get; internal init; }
}
