namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>The samples of all rules.</summary>
internal static class RuleSamples
{
    public static IReadOnlyList<RuleSample> All { get; } =
    [
        .. ActorSamples.All,
        .. MembershipSamples.All,
        .. StructureSamples.All,
        .. PilotSamples.All,
        .. LifeSamples.All,
        .. CouncilSamples.All,
        .. SeatSamples.All,
        .. SeatTermSamples.All,
        .. AffiliationSamples.All,
        .. ChairAndDeputySamples.All,
        .. ParitySamples.All,
        .. MandateSamples.All,
        .. MandatePartySamples.All,
        .. CadenceSamples.All,
        .. MeetingSamples.All,
        .. SeatRepresentationSamples.All,
        .. MeetingFormSamples.All,
        .. MeetingPartnerSamples.All,
        .. PromiseSamples.All,
        .. MappingSamples.All,
        .. WorkshopSamples.All,
        .. WorkshopDatesSamples.All,
        .. WorkshopPlanSamples.All,
        .. WorkshopResultSamples.All,
        .. WorkshopTermsSamples.All,
        .. WorkshopProgrammeSamples.All,
        .. DecisionSamples.All,
        .. RegisterSamples.All,
        .. IdentityNumberSamples.All,
        .. ReferenceRingSamples.All,
    ];
}
