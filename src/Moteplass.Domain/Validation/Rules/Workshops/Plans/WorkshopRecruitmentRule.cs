using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Participants are recruited beyond those who are organised.</summary>
    public const string WorkshopRecruitment = "WSH017";
}

/// <summary>WSH017, of a plan and of a workshop that was held.</summary>
internal static class WorkshopRecruitmentRule
{
    private static readonly Sentence OrganisedOnly = new(
        "Så langt det er oppgitt, er deltakerne bare rekruttert blant dem som allerede er organisert.",
        "Så langt det er oppgitt, er deltakarane berre rekrutterte blant dei som alt er organiserte.",
        "As far as is stated, participants were recruited only among those who are organised already.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopRecruitment,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Når målgruppen selv deltar i en workshop, skal det rekrutteres også utenfor organisasjoner, råd og paneler.",
            "Når målgruppa sjølv deltek i ein workshop, skal det rekrutterast også utanfor organisasjonar, råd og panel.",
            "When the target group itself takes part in a workshop, participants should be recruited beyond organisations, councils and panels too."),
        [ParticipationGuides.GeneralComment("134 f"), ParticipationGuides.YouthPanels("2"), ParticipationGuides.UngMed("3"), RuleSource.Guide("NOU 2011:20", "5")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop.Invitation is { Recruitment: { IsEmpty: false } methods } && !methods.Any(Recruitment.ReachesFurther) && WorkshopAges.IsOfTargetGroup(workshop))
        {
            report(place.At("invitation").At("recruitment"), OrganisedOnly);
        }
    }
}
