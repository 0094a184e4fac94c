namespace Moteplass.Domain.Validation;

/// <summary>WSH003.</summary>
internal static class WorkshopOrganisationsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopOrganisations,
            ProblemSeverity.Warning,
            new(
                "Minst én brukerorganisasjon deltar i en workshop, eller den er for målgruppen selv.",
                "Minst éin brukarorganisasjon deltek i ein workshop, eller han er for målgruppa sjølv.",
                "At least one user organisation takes part in a workshop, or it is for the target group itself."),
            "A7, A13"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Workshop workshop, Place place) in context.Workshops)
        {
            bool isOwn = workshop.Ages is not null || workshop.HeldFor.OfType<CategoryParty>().Any(party => party.Category is PartyCategory.Youth or PartyCategory.Child or PartyCategory.User or PartyCategory.Pupil);
            if (isOwn || workshop.Organisations is { Maximum: not 0 } || workshop.Attendees.Any(id => context.Index.Actor(id) is UserOrganisation or OrganisationGroup))
            {
                continue;
            }

            if (workshop.Attendees.IsEmpty && workshop.Organisations is null)
            {
                report(
                    place,
                    new("Om brukerorganisasjoner deltok, er ikke oppgitt.", "Om brukarorganisasjonar deltok, er ikkje oppgitt.", "Whether user organisations took part is not stated."),
                    ProblemSeverity.Info);
            }
            else
            {
                report(place, new("Ingen brukerorganisasjon deltok.", "Ingen brukarorganisasjon deltok.", "No user organisation took part."));
            }
        }
    }
}
