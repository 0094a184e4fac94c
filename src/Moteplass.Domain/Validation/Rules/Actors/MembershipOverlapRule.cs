using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>No organisation is a member of itself, and no membership is listed twice for the same time.</summary>
    public const string MembershipOverlap = "MEM002";
}

/// <summary>MEM002.</summary>
/// <remarks>
/// A membership that is listed twice without a period is listed twice; one with and one without may be told by two sources of two times.
/// </remarks>
internal static class MembershipOverlapRule
{
    private static readonly Sentence OfItself = new(
        "«{0}» er oppført som medlem av seg selv.",
        "«{0}» er ført opp som medlem av seg sjølv.",
        "'{0}' is listed as a member of itself.");

    private static readonly Sentence ListedTwice = new(
        "Medlemskapet til «{0}» i «{1}» er allerede oppført for samme periode (se {2}).",
        "Medlemskapen til «{0}» i «{1}» er allereie ført opp for same periode (sjå {2}).",
        "The membership of '{0}' in '{1}' is already listed for the same period (see {2}).");

    public static Rule Rule { get; } = new(
        RuleCodes.MembershipOverlap,
        RuleCategory.Memberships,
        ProblemSeverity.Error,
        new(
            "Ingen organisasjon skal være medlem av seg selv, og samme medlemskap skal ikke være oppført to ganger for samme periode.",
            "Ingen organisasjon skal vere medlem av seg sjølv, og same medlemskap skal ikkje vere ført opp to gonger for same periode.",
            "An organisation must not be a member of itself, and a membership must not be listed twice for the same period."),
        [],
        RuleCheck.OfRegister(Check, RuleReach.Of(record => record as OrganisationMembership)),
        RuleCheck.OfRecord<OrganisationMembership>(CheckAlone));

    private static void Check(RuleContext context, ReportProblem report)
    {
        var met = new HashSet<(Id<Actor> Member, Id<Actor> Umbrella)>(context.Register.Memberships.Count);
        HashSet<(Id<Actor> Member, Id<Actor> Umbrella)> suspect =
            [.. context.Register.Memberships.Select(one => (one.Member, one.Umbrella)).Where(one => one.Member == one.Umbrella || !met.Add(one))];
        if (suspect.Count == 0)
        {
            return;
        }

        foreach (var same in context.All<OrganisationMembership>().GroupBy(one => (one.Record.Member, one.Record.Umbrella)).Where(same => suspect.Contains(same.Key)))
        {
            (OrganisationMembership Membership, Place Place)[] listed = [.. same];
            if (same.Key.Member == same.Key.Umbrella)
            {
                Array.ForEach(listed, one => CheckAlone(one.Membership, one.Place, report));
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

    private static void CheckAlone(OrganisationMembership membership, Place place, ReportProblem report)
    {
        string member = membership.Member.ToString();
        if (membership.Member == membership.Umbrella)
        {
            report(place, OfItself.With(member), found: member);
        }
    }

    private static void ReportTwice(
        (OrganisationMembership Membership, Place Place) one, (OrganisationMembership Membership, Place Place) other, ReportProblem report) =>
        report(one.Place, ListedTwice.With($"{one.Membership.Member}", $"{one.Membership.Umbrella}", $"{other.Place.ToPointer()}"));
}
