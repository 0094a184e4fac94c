using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>MEM001.</summary>
internal static class MembershipCycleRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MembershipCycle,
            Severity.Error,
            new(
                "Ingen organisasjon er medlem av seg selv gjennom andre.",
                "Ingen organisasjon er medlem av seg sjølv gjennom andre.",
                "No organisation is a member of itself through others."),
            "B16"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        ILookup<Id<Actor>, OrganisationMembership> byMember = context.Register.Memberships.Where(one => one.Member != one.Umbrella).ToLookup(one => one.Member);
        (OrganisationMembership Membership, Place Place)[] circular =
        [
            .. context.Register.Memberships
                .Select((membership, i) => (Membership: membership, Place: Place.Root.At("memberships", i)))
                .Where(one => one.Membership.Member != one.Membership.Umbrella && LeadsBack(one.Membership, byMember, _ => true)),
        ];

        // What goes round at all goes round on the first sure day of one of its memberships.
        LocalDate[] days = [.. circular.Select(one => one.Membership.Period?.Start?.Latest).OfType<LocalDate>().Append(default).Distinct()];
        foreach ((OrganisationMembership membership, Place place) in circular)
        {
            if (days.Any(day => Holds(membership, day) && LeadsBack(membership, byMember, next => Holds(next, day))))
            {
                report(place, new LocalizedText(
                    $"«{membership.Member}» er gjennom «{membership.Umbrella}» medlem av seg selv.",
                    $"«{membership.Member}» er gjennom «{membership.Umbrella}» medlem av seg sjølv.",
                    $"'{membership.Member}' is a member of itself through '{membership.Umbrella}'."));
            }
        }
    }

    private static bool Holds(OrganisationMembership membership, LocalDate day) => membership.Period is not { } period || period.Covers(day) == true;

    /// <summary>Whether memberships lead from the umbrella back to the member.</summary>
    private static bool LeadsBack(OrganisationMembership first, ILookup<Id<Actor>, OrganisationMembership> byMember, Func<OrganisationMembership, bool> holds)
    {
        var seen = new HashSet<Id<Actor>>();
        var open = new Stack<Id<Actor>>([first.Umbrella]);
        while (open.TryPop(out Id<Actor> one))
        {
            if (one == first.Member)
            {
                return true;
            }

            if (seen.Add(one))
            {
                foreach (OrganisationMembership next in byMember[one].Where(holds))
                {
                    open.Push(next.Umbrella);
                }
            }
        }

        return false;
    }
}
