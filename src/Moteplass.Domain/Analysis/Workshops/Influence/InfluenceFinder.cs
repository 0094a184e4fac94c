using System.Diagnostics;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>What came of a workshop.</summary>
internal static class InfluenceFinder
{
    public static WorkshopInfluence Find(WorkshopCase one)
    {
        RecordReference[] results = [.. one.Contributions.SelectMany(one.ResultsOf).Distinct().Order()];
        var influence = new WorkshopInfluence
        {
            Answered = Answered(one),
            Outcomes = [.. one.Answers.GroupBy(answer => answer.Outcome).OrderBy(same => same.Key).Select(same => new OutcomeCount { Outcome = same.Key, Count = same.Count() })],
            Reasons = Tally.Of(one.Answers.Where(answer => answer.Outcome != AnswerOutcome.Adopted).Select(answer => (bool?)one.HasReason(answer))),
            FeedbackDays = one.DaysToFirst(one.Feedback.Select(feedback => feedback.When)),
            PromiseVerdict = Promise(one),
            Results = [.. results],
            ResultDays = one.DaysToFirst(results.Select(one.DateOf)),
            AskedParticipants = AskedParticipants(one),
            Respondents = one.Evaluations is [var only] ? ShareRanges.Of(only.Respondents, one.Workshop.Participants) : null,
            DocumentationDays = one.DaysToFirst(one.Workshop.Documents.Select(document => one.Index.Find(document)?.Date)),
            FollowedBy = [.. one.Followers.Select(workshop => workshop.Id)],
            NextDays = one.DaysToFirst(one.Followers.Select(workshop => new WorkshopView(workshop).FirstDay)),
        };
        influence = influence with { Quality = Quality(one, influence) };
        return influence with { InWords = InfluenceWords.Of(influence) };
    }

    /// <summary>How many contributions were answered.</summary>
    public static Tally Answered(WorkshopCase one)
    {
        HashSet<Id<Contribution>> answered = [.. one.Answers.Select(answer => answer.Contribution)];
        bool isWhole = one.Feedback.Any(feedback => feedback.AnswersComplete == true) || (one.Feedback.Count == 0 && one.IsPastDue);
        return Tally.Of(one.Contributions.Select(contribution =>
            answered.Contains(contribution.Id) || one.ResultsOf(contribution).Any() ? true : isWhole ? false : (bool?)null));
    }

    /// <summary>Whether an evaluation asked the users' side; unknown where none states whom it asked.</summary>
    public static bool? AskedParticipants(WorkshopCase one) => one.Evaluations.Count == 0
        ? null
        : ThreeValued.Any(one.Evaluations, evaluation => evaluation.Asked.IsEmpty ? null : UserParties.Any(evaluation.Asked, one.Index));

    private static FeedbackQuality Quality(WorkshopCase one, WorkshopInfluence found) => new()
    {
        Full = one.Contributions.Count == 0 ? null
            : found.Answered.No > 0 || found.Reasons.No > 0 ? false
            : found.Answered.Unknown > 0 ? null
            : true,
        Friendly = one.Feedback.Count == 0 ? null : ThreeValued.Any(one.Feedback, feedback => feedback.Plain),
        Fast = IsFast(found.PromiseVerdict, found.FeedbackDays),
        FollowedUp = one.Feedback.Count > 1 || one.Followers.Any(one.WasHeldBy) ? true : null,
    };

    /// <summary>Whether feedback came as promised, or else within the days that are the library's own.</summary>
    internal static bool? IsFast(PracticeVerdict promise, CountRange? found) => promise switch
    {
        PracticeVerdict.Kept or PracticeVerdict.More => true,
        PracticeVerdict.NotKept => false,
        PracticeVerdict.NotStated or PracticeVerdict.Unknown =>
            found is not { } days ? null : days.Maximum <= WorkshopLimits.FeedbackDays ? true : days.Minimum > WorkshopLimits.FeedbackDays ? false : null,
        _ => throw new UnreachableException(),
    };

    private static PracticeVerdict Promise(WorkshopCase one)
    {
        if (one.Workshop.FeedbackPromise is null)
        {
            return PracticeVerdict.NotStated;
        }

        bool? isKept = one.Due is not { } due ? null
            : one.Feedback.Count > 0 ? ThreeValued.Any(one.Feedback, feedback => feedback.When is { IsApproximate: false } when ? when.IsBy(due) : null)
            : one.IsPastDue ? false
            : null;
        return isKept switch { true => PracticeVerdict.Kept, false => PracticeVerdict.NotKept, null => PracticeVerdict.Unknown };
    }
}
