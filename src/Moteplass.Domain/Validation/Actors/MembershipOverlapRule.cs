using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>MEM002.</summary>
/// <remarks>
/// A membership that is listed twice without a period is listed twice; one with and one without may be told by two sources of two times.
/// </remarks>
internal static class MembershipOverlapRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MembershipOverlap,
            ProblemSeverity.Error,
            new(
                "Ingen organisasjon er medlem av seg selv, og samme medlemskap er ikke oppført to ganger for samme tid.",
                "Ingen organisasjon er medlem av seg sjølv, og same medlemskap er ikkje ført opp to gonger for same tid.",
                "No organisation is a member of itself, and no membership is listed twice for the same time."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        var met = new HashSet<(Id<Actor> Member, Id<Actor> Umbrella)>(context.Register.Memberships.Count);
        HashSet<(Id<Actor> Member, Id<Actor> Umbrella)> suspect =
            [.. context.Register.Memberships.Select(one => (one.Member, one.Umbrella)).Where(one => one.Member == one.Umbrella || !met.Add(one))];
        if (suspect.Count == 0)
        {
            return;
        }

        foreach (var same in context.Memberships.GroupBy(one => (one.Membership.Member, one.Membership.Umbrella)).Where(same => suspect.Contains(same.Key)))
        {
            (OrganisationMembership Membership, Place Place)[] listed = [.. same];
            if (same.Key.Member == same.Key.Umbrella)
            {
                Array.ForEach(listed, one => ReportSelf(one, report));
                continue;
            }

            (OrganisationMembership Membership, Place Place)[] undated = [.. listed.Where(one => one.Membership.Period is null)];
            for (int i = 1; i < undated.Length; i++)
            {
                ReportTwice(undated[i], undated[0], report);
            }

            (OrganisationMembership Membership, Place Place)[] dated = [.. listed.Where(one => one.Membership.Period is not null)];
            foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. dated.Select(one => PeriodReading.Proven(one.Membership.Period))]))
            {
                ReportTwice(dated[later], dated[earlier], report);
            }
        }
    }

    private static void ReportSelf((OrganisationMembership Membership, Place Place) one, Report report)
    {
        Id<Actor> member = one.Membership.Member;
        report(one.Place, new LocalizedText(
            $"«{member}» er oppført som medlem av seg selv.",
            $"«{member}» er ført opp som medlem av seg sjølv.",
            $"'{member}' is listed as a member of itself."), found: member.ToString());
    }

    private static void ReportTwice(
        (OrganisationMembership Membership, Place Place) one, (OrganisationMembership Membership, Place Place) other, Report report)
    {
        (Id<Actor> member, Id<Actor> umbrella) = (one.Membership.Member, one.Membership.Umbrella);
        string place = other.Place.ToPointer().ToString();
        report(one.Place, new LocalizedText(
            $"Medlemskapet til «{member}» i «{umbrella}» er allerede oppført for samme tid, ved {place}.",
            $"Medlemskapen til «{member}» i «{umbrella}» er allereie ført opp for same tid, ved {place}.",
            $"The membership of '{member}' in '{umbrella}' is already listed for the same time, at {place}."));
    }
}
