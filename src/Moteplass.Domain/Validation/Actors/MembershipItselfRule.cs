namespace Moteplass.Domain.Validation;

/// <summary>MEM002.</summary>
internal static class MembershipItselfRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MembershipItself,
            Severity.Error,
            new(
                "Ingen organisasjon er medlem av seg selv, og det samme medlemskapet står ikke to ganger for samme tid.",
                "Ingen organisasjon er medlem av seg sjølv, og den same medlemskapen står ikkje to gonger for same tid.",
                "No organisation is a member of itself, and the same membership does not stand twice for the same time."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        var earlier = new Dictionary<(Id<Actor> Member, Id<Actor> Umbrella), List<OrganisationMembership>>();
        for (int i = 0; i < context.Register.Memberships.Count; i++)
        {
            OrganisationMembership membership = context.Register.Memberships[i];
            Place place = Place.Root.At("memberships", i);
            if (membership.Member == membership.Umbrella)
            {
                report(place, new LocalizedText(
                    $"«{membership.Member}» er oppført som medlem av seg selv.",
                    $"«{membership.Member}» er ført opp som medlem av seg sjølv.",
                    $"'{membership.Member}' is listed as a member of itself."));
            }

            (Id<Actor>, Id<Actor>) key = (membership.Member, membership.Umbrella);
            if (!earlier.TryGetValue(key, out List<OrganisationMembership>? same))
            {
                earlier.Add(key, same = []);
            }

            if (same.Any(other => membership.Period is { } period && other.Period is { } otherPeriod && period.Overlaps(otherPeriod) == true))
            {
                report(place, new LocalizedText(
                    $"Medlemskapet til «{membership.Member}» i «{membership.Umbrella}» står to ganger for samme tid.",
                    $"Medlemskapen til «{membership.Member}» i «{membership.Umbrella}» står to gonger for same tid.",
                    $"The membership of '{membership.Member}' in '{membership.Umbrella}' stands twice for the same time."));
            }

            same.Add(membership);
        }
    }
}
