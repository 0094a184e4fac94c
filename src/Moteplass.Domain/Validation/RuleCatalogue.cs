using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>All rules, and their checks (regelkatalog).</summary>
public static partial class RuleCatalogue
{
    private static readonly RegisterRule[] Checks =
    [
        ActorIdentityRule.Rule,
        UserOrganisationFieldRule.Rule,
        SharedNumberRule.Rule,
        TargetGroupRule.Rule,
        CadenceYieldsDatesRule.Rule,
        RecordedBasisRule.Rule,
        TrailOrderRule.Rule,
        AddressedDecisionRule.Rule,
        OpenRecommendationRule.Rule,
        DecisionReasonRule.Rule,
        MandateTotalsRule.Rule,
        ReachableQuorumRule.Rule,
        DeadlineOrderRule.Rule,
        TermLimitsRule.Rule,
        SeatGroupAgesRule.Rule,
        MandateReviewRule.Rule,
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
        EqualSeatsRule.Rule,
        ListedSeatsRule.Rule,
        JointWorkingGroupRule.Rule,
        IdentityNumberRule.Rule,
        UniqueIdsRule.Rule,
        ReferencesRule.Rule,
        SourcesRule.Rule,
        InferenceReasonRule.Rule,
        SeatHeldOnceRule.Rule,
        AffiliationRule.Rule,
        ObserverVoteRule.Rule,
        OneChairRule.Rule,
        DeputyRanksRule.Rule,
        StructureOwnerRule.Rule,
        PilotEndRule.Rule,
        PilotEvaluationRule.Rule,
        AdHocAssignmentRule.Rule,
        ContactFormRule.Rule,
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
    ];

    /// <summary>The rules, in the order of their codes.</summary>
    public static ValueList<Rule> Rules { get; } = [.. Checks.Select(check => check.Rule)];

    /// <summary>The problems of a register, rule by rule and within a rule in the order of the register.</summary>
    internal static ValueList<Problem> Check(CollaborationRegister register, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        return [.. Check(register, asOf, static _ => true)];
    }
}
