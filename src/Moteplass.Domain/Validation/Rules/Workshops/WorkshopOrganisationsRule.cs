namespace Moteplass.Domain.Validation;

/// <summary>WSH003.</summary>
internal static class WorkshopOrganisationsRule
{
    private static readonly Sentence NotStated = new(
        "Om brukerorganisasjoner deltok, er ikke oppgitt.",
        "Om brukarorganisasjonar deltok, er ikkje oppgitt.",
        "Whether user organisations took part is not stated.");

    private static readonly Sentence NoneTookPart = new(
        "Ingen brukerorganisasjon deltok.",
        "Ingen brukarorganisasjon deltok.",
        "No user organisation took part.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopOrganisations,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Minst én brukerorganisasjon deltar i en workshop, eller den er for målgruppen selv.",
            "Minst éin brukarorganisasjon deltek i ein workshop, eller han er for målgruppa sjølv.",
            "At least one user organisation takes part in a workshop, or it is for the target group itself."),
        [RuleSource.Fact("A7"), RuleSource.Fact("A13")],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach ((Workshop workshop, Place place) in context.All<Workshop>())
        {
            bool isOwn = workshop.Ages is not null || workshop.HeldFor.OfType<CategoryParty>().Any(party => party.Category is PartyCategory.Youth or PartyCategory.Child or PartyCategory.User or PartyCategory.Pupil);
            if (isOwn || workshop.Organisations is { Maximum: not 0 } || workshop.Attendees.Any(id => context.Index.Find(id) is UserOrganisation or OrganisationGroup))
            {
                continue;
            }

            if (workshop.Attendees.IsEmpty && workshop.Organisations is null)
            {
                report(place, NotStated, ProblemSeverity.Info);
            }
            else
            {
                report(place, NoneTookPart);
            }
        }
    }
}
