using System.Diagnostics;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Goes through what good practice asks of a workshop.</summary>
internal static class RequirementFinder
{
    public static IEnumerable<RequirementFinding> Find(WorkshopCase one) => Enum.GetValues<WorkshopRequirement>().Select(requirement => Find(requirement, one));

    private static RequirementFinding Find(WorkshopRequirement requirement, WorkshopCase one)
    {
        RequirementStage stage = StageOf(requirement);
        Condition[] conditions = IsJudged(requirement, stage, one) ? [.. Conditions.Of(requirement, one)] : [];
        RequirementState state = StateOf(conditions);
        RecordReference record = RecordReference.To(one.Workshop.Id);
        EvidenceBuilder evidence = new EvidenceBuilder().Add(record, one.Workshop);
        foreach (Condition unknown in conditions.Where(condition => condition.Holds is null))
        {
            evidence.AddUnknown(record, unknown.Member, unknown.Reason);
        }

        return new RequirementFinding
        {
            Requirement = requirement,
            Stage = stage,
            State = state,
            Evidence = evidence.ToEvidence(),
            InWords = RequirementWords.Of(requirement, state, conditions),
        };
    }

    private static RequirementState StateOf(Condition[] conditions) =>
        conditions.Length == 0 ? RequirementState.NotApplicable
        : conditions.Any(condition => condition.Holds == false) ? RequirementState.NotMet
        : conditions.All(condition => condition.Holds == true) ? RequirementState.Met
        : conditions.All(condition => condition is { Holds: null, Reason: UnknownReason.NotStated }) ? RequirementState.NotStated
        : RequirementState.Unknown;

    private static bool IsJudged(WorkshopRequirement requirement, RequirementStage stage, WorkshopCase one) =>
        (stage == RequirementStage.Plan || one.Stage is not (WorkshopStage.Plan or WorkshopStage.CalledOff))
        && (requirement is not (WorkshopRequirement.FittedToThem or WorkshopRequirement.Safe) || WorkshopAges.HasMinors(one.Workshop) != false);

    internal static RequirementStage StageOf(WorkshopRequirement requirement) => requirement switch
    {
        WorkshopRequirement.Informed or WorkshopRequirement.Voluntary or WorkshopRequirement.Relevant or WorkshopRequirement.FittedToThem
            or WorkshopRequirement.Inclusive or WorkshopRequirement.Accessible or WorkshopRequirement.Safe or WorkshopRequirement.PlannedTogether => RequirementStage.Plan,
        WorkshopRequirement.Respected or WorkshopRequirement.WellLed => RequirementStage.Held,
        WorkshopRequirement.Heard or WorkshopRequirement.Answered or WorkshopRequirement.Evaluated or WorkshopRequirement.HeardAgain => RequirementStage.After,
        _ => throw new UnreachableException(),
    };
}
