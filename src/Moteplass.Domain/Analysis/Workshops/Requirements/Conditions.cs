using System.Diagnostics;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>What each requirement asks for.</summary>
internal static class Conditions
{
    public static IEnumerable<Condition> Of(WorkshopRequirement requirement, WorkshopCase one) => requirement switch
    {
        WorkshopRequirement.Informed =>
        [
            new(one.Workshop.Information?.Purpose, "information/purpose"),
            new(one.Workshop.Information?.Influence, "information/influence"),
            new(one.Workshop.Information?.Use, "information/use"),
        ],
        WorkshopRequirement.Voluntary => [new(one.Workshop.Information?.Voluntary, "information/voluntary")],
        WorkshopRequirement.Respected => [new(one.Workshop.Safeguards?.RulesOfTalk, "safeguards/rulesOfTalk"), Confirmed(one)],
        WorkshopRequirement.Relevant => [OwnTheme(one)],
        WorkshopRequirement.FittedToThem => [new(one.Workshop.Information?.Plain, "information/plain"), Breaks(one), OutsideSchoolHours(one)],
        WorkshopRequirement.Inclusive => [ReachesFurther(one), CostsCovered(one)],
        WorkshopRequirement.Accessible => [new(one.Workshop.Invitation?.NeedsAsked, "invitation/needsAsked"), NeedsMet(one)],
        WorkshopRequirement.WellLed =>
        [
            new(one.Workshop.Facilitation?.PerGroup, "facilitation/perGroup"),
            new(one.Workshop.Facilitation?.Trained, "facilitation/trained"),
        ],
        WorkshopRequirement.Safe =>
        [
            new(one.Workshop.Safeguards?.ResponsibleAdult, "safeguards/responsibleAdult"),
            new(one.Workshop.Safeguards?.Aftercare, "safeguards/aftercare"),
            new(one.Workshop.Safeguards?.RiskConsidered, "safeguards/riskConsidered"),
            .. GuardiansAsked(one),
        ],
        WorkshopRequirement.PlannedTogether => [PlannedTogether(one)],
        WorkshopRequirement.Heard => [Heard(one)],
        WorkshopRequirement.Answered => [FeedbackGiven(one), AllAnswered(one), .. ReasonsGiven(one)],
        WorkshopRequirement.Evaluated => [AskedParticipants(one)],
        WorkshopRequirement.HeardAgain => [FollowedUp(one)],
        _ => throw new UnreachableException(),
    };

    /// <summary>A programme that is not listed whole may have more breaks, so that only a stretch that is too long settles it, or none in a programme that is whole.</summary>
    private static Condition Breaks(WorkshopCase one)
    {
        if (one.Workshop.Sessions.IsEmpty)
        {
            return new(null, "breaks");
        }

        var programme = new WorkshopProgramme(one.Workshop, one.Index);
        return Condition.Stated(
            programme.LongestStretch > WorkshopLimits.MinutesWithoutBreakForMinors ? (WorkshopAges.HasMinors(one.Workshop) == true ? false : null)
                : programme.IsWhole ? true
                : null,
            "breaks");
    }

    private static Condition Confirmed(WorkshopCase one)
    {
        bool?[] confirmed = [.. one.Contributions.Select(contribution => contribution.Confirmed)];
        return confirmed.All(answer => answer is null)
            ? new(null, "contributions/confirmed")
            : Condition.Stated(ThreeValued.All(confirmed, answer => answer), "contributions/confirmed");
    }

    /// <summary>A workshop that follows another may have found its themes there, or only repeat it: that alone does not settle it.</summary>
    private static Condition OwnTheme(WorkshopCase one)
    {
        bool?[] own = [.. WorkshopTopics.Of(one.Workshop, one.Index)];
        return own.All(answer => answer is null) && one.Workshop.Follows.IsEmpty
            ? new(null, "themes/proposedBy")
            : Condition.Stated(own.Length == 0 ? null : ThreeValued.Any(own), "themes/proposedBy");
    }

    /// <summary>Hours at school are wrong for pupils alone: where no ages are stated, they settle nothing.</summary>
    private static Condition OutsideSchoolHours(WorkshopCase one)
    {
        bool? isWithin = WeekdayHours.AtSchool(one.View, one.Calendar);
        bool? isOutside = isWithin == true && WorkshopAges.HasMinors(one.Workshop) is null ? null : !isWithin;
        return new(isOutside, "times", one.View.Times is null ? UnknownReason.NotStated : UnknownReason.Inconclusive);
    }

    /// <summary>The ways of recruiting stated need not be all: none that reaches further does not say that there was none.</summary>
    private static Condition ReachesFurther(WorkshopCase one) => one.Workshop.Invitation is { Recruitment: { IsEmpty: false } methods }
        ? Condition.Stated(methods.Any(Recruitment.ReachesFurther) ? true : null, "invitation/recruitment")
        : new(null, "invitation/recruitment");

    private static Condition CostsCovered(WorkshopCase one)
    {
        if (one.Workshop.Compensation is not { } covered)
        {
            return new(null, "compensation");
        }

        bool? all = covered.Travel & covered.LostEarnings & covered.Companion & covered.Stay;
        return all is null && covered is { Travel: null, LostEarnings: null, Companion: null, Stay: null } ? new(null, "compensation") : Condition.Stated(all, "compensation");
    }

    private static Condition NeedsMet(WorkshopCase one)
    {
        Accommodation[] needs = [.. one.Workshop.Accommodations.Where(need => need.Requested != false)];
        return needs.All(need => need.Provided is null)
            ? new(null, "accommodations")
            : Condition.Stated(ThreeValued.All(needs, need => need.Provided == false && need.Requested is null ? null : need.Provided), "accommodations");
    }

    private static IEnumerable<Condition> GuardiansAsked(WorkshopCase one)
    {
        const string Member = "safeguards/guardiansAskedBelow";
        int? oldest = WorkshopAges.OldestBelow(one.Workshop, WorkshopLimits.GuardiansAskedBelow);
        if (oldest is null && WorkshopAges.HasMinors(one.Workshop) is not null)
        {
            return [];
        }

        return one.Workshop.Safeguards?.GuardiansAskedBelow is not { } age ? [new(null, Member)]
            : age >= WorkshopLimits.GuardiansAskedBelow ? [Condition.Stated(true, Member)]
            : [Condition.Stated(oldest is { } known ? known < age : null, Member)];
    }

    /// <summary>The lists need not be whole: that no user helped is said only where both who arranged and who helped are stated.</summary>
    private static Condition PlannedTogether(WorkshopCase one)
    {
        const string Member = "plannedWith";
        bool? any = UserParties.Any(one.Workshop.ArrangedBy, one.Index, one.LastDay) | UserParties.Any(one.Workshop.PlannedWith, one.Index, one.LastDay);
        return any == true ? Condition.Stated(true, Member)
            : one.Workshop.PlannedWith.IsEmpty ? new(null, Member)
            : Condition.Stated(one.Workshop.ArrangedBy.IsEmpty ? null : any, Member);
    }

    private static Condition Heard(WorkshopCase one) => one.Workshop.Audience.IsEmpty
        ? new(null, "audience")
        : Condition.Stated(
            one.Workshop.Audience.Any(party => IsReached(party) && CanAct(party, one.Workshop)) ? true
                : one.Workshop.Audience.All(IsMissing) ? false
                : null,
            "audience");

    private static bool CanAct(WorkshopAudience one, Workshop workshop) =>
        one.Level?.Rank() <= AnchoringLevel.TopManagement.Rank() || workshop.HeldFor.Contains(one.Party);

    private static bool IsReached(WorkshopAudience one) => one.Presence is Presence.Present or Presence.Remote || one.ReceivedOn is not null;

    private static bool IsMissing(WorkshopAudience one) => one is { Presence: Presence.Absent or Presence.Excused, ReceivedOn: null };

    private static Condition FeedbackGiven(WorkshopCase one)
    {
        const string Member = "feedback";
        return one.Feedback.Count == 0 ? new(null, Member)
            : Condition.Stated(one.Feedback.Any(feedback => UserParties.Any(feedback.GivenTo, one.Index) == true) ? true : null, Member);
    }

    private static Condition AllAnswered(WorkshopCase one)
    {
        Tally answered = InfluenceFinder.Answered(one);
        return answered is { Yes: 0, No: 0 } ? new(null, "answers") : Condition.Stated(answered.No > 0 ? false : answered.Unknown > 0 ? null : true, "answers");
    }

    /// <summary>Of an answer that does not say what became of the contribution, it is not known whether it needs a reason.</summary>
    private static IEnumerable<Condition> ReasonsGiven(WorkshopCase one) => one.Answers.Count == 0
        ? []
        : [new(ThreeValued.All(one.Answers, answer => answer.Outcome is AnswerOutcome.Adopted or AnswerOutcome.Considered || one.HasReason(answer) ? true : null), "answers/reason")];

    /// <summary>Another workshop that is only planned may not be held.</summary>
    private static Condition FollowedUp(WorkshopCase one) => one.Followers.Count == 0
        ? new(null, "follows")
        : Condition.Stated(one.Followers.Any(one.WasHeldBy) ? true : null, "follows");

    private static Condition AskedParticipants(WorkshopCase one)
    {
        const string Member = "evaluations/asked";
        bool? asked = InfluenceFinder.AskedParticipants(one);
        return one.Evaluations.All(evaluation => evaluation.Asked.IsEmpty) ? new(null, Member) : Condition.Stated(asked, Member);
    }
}
