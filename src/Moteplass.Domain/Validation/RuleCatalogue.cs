using System.Collections.Frozen;

namespace Moteplass.Domain.Validation;

/// <summary>All rules (regelkatalog). <see cref="ValidationReport"/> and the validators check by them.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules that registers and records are checked by, in the order of their codes.</summary>
    public static ValueList<Rule> Rules { get; } =
    [
        ActorIdentityRule.Rule,
        UserOrganisationFieldRule.Rule,
        SharedNumberRule.Rule,
        TargetGroupRule.Rule,
        CadenceYieldsDatesRule.Rule,
        CadenceOverlapRule.Rule,
        RecordedBasisRule.Rule,
        TrailOrderRule.Rule,
        AddressedDecisionRule.Rule,
        OpenRecommendationRule.Rule,
        DecisionReasonRule.Rule,
        StructureChangesRule.Rule,
        MandateTotalsRule.Rule,
        ReachableQuorumRule.Rule,
        DeadlineOrderRule.Rule,
        TermLimitsRule.Rule,
        SeatGroupAgesRule.Rule,
        MandateReviewRule.Rule,
        MandatePeriodRule.Rule,
        DutyToAnotherRule.Rule,
        SelectionOrderRule.Rule,
        NamedOwnerRule.Rule,
        MeetingDaysRule.Rule,
        AdoptionDecisionRule.Rule,
        AdvisoryPowerRule.Rule,
        MappingAreaRule.Rule,
        WorkedExampleRule.Rule,
        ResponseChannelRule.Rule,
        OneResponseRule.Rule,
        MappingCoverageRule.Rule,
        MembershipRingRule.Rule,
        MembershipOverlapRule.Rule,
        HeldDateRule.Rule,
        MeetingOnWorkingDayRule.Rule,
        MeetingDeadlinesRule.Rule,
        MinutesOfHeldMeetingRule.Rule,
        RightToVoteRule.Rule,
        QuorumReachedRule.Rule,
        PromisedMeetingsRule.Rule,
        FailedMeetingRule.Rule,
        MeetingEndRule.Rule,
        MeetingDateOrderRule.Rule,
        SeatRepresentationRule.Rule,
        MeetingWeekdayRule.Rule,
        MeetingFormRule.Rule,
        MeetingPartnerRule.Rule,
        EqualSeatsRule.Rule,
        ListedSeatsRule.Rule,
        JointWorkingGroupRule.Rule,
        IdentityNumberRule.Rule,
        UniqueIdsRule.Rule,
        ReferencesRule.Rule,
        SourcesRule.Rule,
        InferenceReasonRule.Rule,
        ReferenceRingRule.Rule,
        SeatHeldOnceRule.Rule,
        AffiliationRule.Rule,
        ObserverVoteRule.Rule,
        OneChairRule.Rule,
        DeputyRanksRule.Rule,
        SittingSinceRule.Rule,
        TermNumberLimitRule.Rule,
        TermNumberAndTimeRule.Rule,
        StructureOwnerRule.Rule,
        PilotEndRule.Rule,
        PilotEvaluationRule.Rule,
        AdHocAssignmentRule.Rule,
        ContactFormAndSeatsRule.Rule,
        StatedAnchoringRule.Rule,
        StatedCadenceRule.Rule,
        HeldWithinLifeRule.Rule,
        PartsWithinWholeRule.Rule,
        ParticipationCouncilRule.Rule,
        WorkshopThemeRule.Rule,
        WorkshopEvaluatedRule.Rule,
        WorkshopOrganisationsRule.Rule,
        WorkshopAgesRule.Rule,
        WorkshopArrangersRule.Rule,
        WorkshopHeadsRule.Rule,
        WorkshopContributionsRule.Rule,
        WorkshopStatusRule.Rule,
        WorkshopOrderRule.Rule,
        WorkshopProgrammeRule.Rule,
        WorkshopPartsRule.Rule,
        WorkshopNoticeRule.Rule,
        WorkshopInformedRule.Rule,
        WorkshopRegistrationRule.Rule,
        WorkshopHoursRule.Rule,
        WorkshopPlannersRule.Rule,
        WorkshopRecruitmentRule.Rule,
        WorkshopOwnTopicsRule.Rule,
        WorkshopVoluntaryRule.Rule,
        WorkshopSafeguardsRule.Rule,
        WorkshopPromiseRule.Rule,
        WorkshopUsersShareRule.Rule,
        WorkshopOwnTimeRule.Rule,
        WorkshopBreaksRule.Rule,
        WorkshopGroupsRule.Rule,
        WorkshopNeedsRule.Rule,
        WorkshopCostsRule.Rule,
        WorkshopAudienceRule.Rule,
        WorkshopDocumentedRule.Rule,
        WorkshopContributorsRule.Rule,
        WorkshopThemesHeardRule.Rule,
        FeedbackKeptRule.Rule,
        AnswerReasonRule.Rule,
        WorkshopResultsRule.Rule,
        EvaluationAskedRule.Rule,
    ];

    /// <summary>The rules of the format, which reading checks (formfeil): those whose codes begin with <c>FMT</c>, in that order.</summary>
    public static ValueList<Rule> FormatRules => Validation.FormatRules.All;

    /// <summary>Every rule there is, of the form as of the register, in the order of the codes.</summary>
    public static ValueList<Rule> All { get; } = [.. FormatRules.Concat(Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The codes of the rules that need a day, in that order.</summary>
    internal static ValueList<string> NeedingDay { get; } = [.. All.Where(rule => rule.NeedsDay).Select(rule => rule.Code)];

    private static FrozenDictionary<string, Rule> ByCode { get; } = All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>Looks a rule up.</summary>
    /// <param name="code">The code, such as that of a <see cref="Problem"/>; three capital letters and three digits.</param>
    /// <returns>The rule, or null where no rule has that code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Rule? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.GetValueOrDefault(code);
    }
}
