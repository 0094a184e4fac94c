using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>All rules, and their checks (regelkatalog).</summary>
public static partial class RuleCatalogue
{
    private static readonly RegisterRule[] Checks =
    [
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
        ExplainedAreasRule.Rule,
        WorkedExampleRule.Rule,
        ResponseChannelRule.Rule,
        OneResponseRule.Rule,
        WholeMappingRule.Rule,
        MembershipCycleRule.Rule,
        MembershipItselfRule.Rule,
        HeldDateRule.Rule,
        MeetingOnWorkingDayRule.Rule,
        MeetingDeadlinesRule.Rule,
        MinutesOfHeldMeetingRule.Rule,
        RightToVoteRule.Rule,
        QuorumReachedRule.Rule,
        PromisedMeetingsRule.Rule,
        FailedMeetingRule.Rule,
        EqualSeatsRule.Rule,
        ListedSeatsRule.Rule,
        OwnersSitRule.Rule,
        UniqueIdsRule.Rule,
        ReferencesRule.Rule,
        SilentSeatRule.Rule,
        OneChairRule.Rule,
        StructureOwnerRule.Rule,
        PilotEndRule.Rule,
        PilotEvaluationRule.Rule,
        AdHocAssignmentRule.Rule,
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

    /// <summary>Judges a register by all rules.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day as of which rules judge that need one; without it they do not.</param>
    /// <returns>The problems, rule by rule and within a rule in the order of the register; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValueList<Problem> Check(CollaborationRegister register, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        return [.. Check(register, asOf, static _ => true)];
    }
}
