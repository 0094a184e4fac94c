using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>User organisations take part in a workshop, or it is for the target group itself.</summary>
    public const string WorkshopOrganisations = "WSH003";
}

/// <summary>WSH003.</summary>
internal static class WorkshopOrganisationsRule
{
    private static readonly Sentence NotStated = new(
        "Det er ikke oppgitt om brukerorganisasjoner deltok.",
        "Det er ikkje oppgitt om brukarorganisasjonar deltok.",
        "It is not stated whether user organisations took part.");

    private static readonly Sentence NoneTookPart = new(
        "Ingen brukerorganisasjon deltok.",
        "Ingen brukarorganisasjon deltok.",
        "No user organisation took part.");

    private static readonly Sentence NoneIsListed = new(
        "Det er ikke ført opp noen brukerorganisasjon blant deltakerne.",
        "Det er ikkje ført opp nokon brukarorganisasjon blant deltakarane.",
        "No user organisation is listed among the participants.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopOrganisations,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Minst én brukerorganisasjon skal delta i en workshop, eller den skal være for målgruppen selv.",
            "Minst éin brukarorganisasjon skal delta i ein workshop, eller han skal vere for målgruppa sjølv.",
            "At least one user organisation should take part in a workshop, or it should be for the target group itself."),
        [RuleSource.Fact("A7"), RuleSource.Fact("A13")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        if (WorkshopAges.IsOfTargetGroup(workshop) || workshop.Organisations is { Maximum: not 0 } || workshop.Attendees.Any(id => context.Index.Find(id) is UserOrganisation or OrganisationGroup))
        {
            return;
        }

        if (workshop.Attendees.IsEmpty && workshop.Organisations is null)
        {
            report(place, NotStated, ProblemSeverity.Info);
        }
        else
        {
            report(place, workshop.Organisations is null ? NoneIsListed : NoneTookPart);
        }
    }
}
