using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Participants are told that taking part is voluntary.</summary>
    public const string WorkshopVoluntary = "WSH019";
}

/// <summary>WSH019, of a plan and of a workshop that was held.</summary>
internal static class WorkshopVoluntaryRule
{
    private static readonly Sentence NotTold = new(
        "Deltakerne fikk ikke vite at det er frivillig å delta, og at de kan slutte når de vil.",
        "Deltakarane fekk ikkje vite at det er frivillig å delta, og at dei kan slutte når dei vil.",
        "Participants were not told that taking part is voluntary and that they may stop at any time.");

    private static readonly Sentence ThroughSchools = new(
        "Deltakere under 18 år er bare rekruttert gjennom skoler. Det er ikke oppgitt at de fikk vite at det er frivillig.",
        "Deltakarar under 18 år er berre rekrutterte gjennom skular. Det er ikkje oppgitt at dei fekk vite at det er frivillig.",
        "Participants under 18 were recruited through schools alone. It is not stated that they were told that it is voluntary.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopVoluntary,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Deltakerne skal få vite at det er frivillig å delta i en workshop.",
            "Deltakarane skal få vite at det er frivillig å delta i ein workshop.",
            "Participants should be told that taking part in a workshop is voluntary."),
        [ParticipationGuides.GeneralComment("134 b"), ParticipationGuides.Bufdir],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop.Information?.Voluntary == false)
        {
            report(place.At("information").At("voluntary"), NotTold);
        }
        else if (workshop.Information?.Voluntary is null && workshop.Invitation is { Recruitment: { IsEmpty: false } methods }
            && methods.All(method => method == RecruitmentMethod.Schools) && WorkshopAges.HasMinors(workshop) == true)
        {
            report(place.At("invitation").At("recruitment"), ThroughSchools, ProblemSeverity.Info);
        }
    }
}
