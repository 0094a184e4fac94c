namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Memberships in umbrella organisations do not go in a ring.</summary>
    public const string MembershipRing = "MEM001";
}

/// <summary>MEM001.</summary>
internal static class MembershipRingRule
{
    private static readonly Sentence RingOnDay = new(
        "Per {0} går medlemskapene i ring: {1}.",
        "Per {0} går medlemskapane i ring: {1}.",
        "On {0} the memberships form a ring: {1}.");

    private static readonly Sentence Ring = new(
        "Medlemskapene går i ring: {0}.",
        "Medlemskapane går i ring: {0}.",
        "The memberships form a ring: {0}.");

    private static readonly Sentence NotThrough = new(
        "Det er ikke prøvd for alle dager om medlemskapene går i ring: for mange med ulike perioder henger sammen.",
        "Det er ikkje prøvd for alle dagar om medlemskapane går i ring: for mange med ulike periodar heng saman.",
        "Whether the memberships form a ring is not checked for all days: too many of different periods hang together.");

    public static Rule Rule { get; } = new(
        RuleCodes.MembershipRing,
        RuleCategory.Memberships,
        ProblemSeverity.Error,
        new(
            "Medlemskap i paraplyorganisasjoner skal ikke gå i ring.",
            "Medlemskapar i paraplyorganisasjonar skal ikkje gå i ring.",
            "Memberships in umbrella organisations must not form a ring."),
        [RuleSource.Fact("B16")],
        RuleCheck.OfRegister(Check, RuleReach.Of(record => record as OrganisationMembership)));

    private static void Check(RuleContext context, ReportProblem report)
    {
        (List<MembershipRing> rings, List<int> notThrough) = MembershipRings.Find(context.Register.Memberships);
        foreach (int last in notThrough)
        {
            report(Place.Root.At("memberships", last), NotThrough, ProblemSeverity.Info);
        }

        foreach (MembershipRing ring in rings.OrderBy(ring => ring.Memberships.Max()))
        {
            int last = ring.Memberships.Max();
            string names = Names(ring, last, context.Register.Memberships);
            report(Place.Root.At("memberships", last), ring.FirstDay is { } day ? RingOnDay.With(day, names) : Ring.With(names));
        }
    }

    /// <summary>The ring from the member of the last of its memberships round to itself.</summary>
    private static string Names(MembershipRing ring, int last, ValueList<OrganisationMembership> memberships)
    {
        int start = ring.Memberships.TakeWhile(one => one != last).Count();
        return RingWords.Of([.. ring.Memberships.Skip(start).Concat(ring.Memberships.Take(start)).Select(one => $"{memberships[one].Member}")]);
    }
}
