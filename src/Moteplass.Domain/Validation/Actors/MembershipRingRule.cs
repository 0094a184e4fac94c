namespace Moteplass.Domain.Validation;

/// <summary>MEM001.</summary>
internal static class MembershipRingRule
{
    private const int MostNamed = 6;

    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MembershipRing,
            ProblemSeverity.Error,
            new(
                "Medlemskap i paraplyorganisasjoner går ikke i ring.",
                "Medlemskapar i paraplyorganisasjonar går ikkje i ring.",
                "Memberships in umbrella organisations do not form a ring."),
            "B16"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach (MembershipRing ring in MembershipRings.Find(context.Register.Memberships).OrderBy(ring => ring.Memberships.Max()))
        {
            int last = ring.Memberships.Max();
            string names = Names(ring, last, context.Register.Memberships);
            report(Place.Root.At("memberships", last), ring.DayText is { } day
                ? new LocalizedText(
                    $"Per {day} går medlemskapene i ring: {names}.",
                    $"Per {day} går medlemskapane i ring: {names}.",
                    $"On {day} the memberships go in a ring: {names}.")
                : new LocalizedText(
                    $"Medlemskapene går i ring: {names}.",
                    $"Medlemskapane går i ring: {names}.",
                    $"The memberships go in a ring: {names}."));
        }
    }

    /// <summary>The ring from the member of the last of its memberships round to itself; of a long one only the beginning.</summary>
    private static string Names(MembershipRing ring, int last, ValueList<OrganisationMembership> memberships)
    {
        int start = ring.Memberships.TakeWhile(one => one != last).Count();
        IEnumerable<string> named = Enumerable.Range(start, Math.Min(ring.Memberships.Count, MostNamed))
            .Select(i => memberships[ring.Memberships[i % ring.Memberships.Count]].Member.ToString());
        string end = ring.Memberships.Count > MostNamed ? "…" : memberships[last].Member.ToString();
        return string.Join(" → ", named.Append(end));
    }
}
