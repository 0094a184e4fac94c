using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>MAN005.</summary>
/// <remarks>A rule on the age at the election or the appointment says nothing of the ages that members come to while they sit.</remarks>
internal static class SeatGroupAgesRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.SeatGroupAges,
            ProblemSeverity.Warning,
            new(
                "Aldersgrupper ligger innenfor mandatets egen aldersregel.",
                "Aldersgrupper ligg innanfor aldersregelen i mandatet.",
                "Ages of seat groups lie within the mandate's own rule on age."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Mandate mandate, Place place) in context.Mandates)
        {
            foreach (CompositionRule rule in mandate.CompositionRules)
            {
                if (rule is { Dimension: CompositionDimension.Age, Applies: CompositionScope.Each, Requires: CompositionRequirement.Within, Ages: { } allowed, At: null or CompositionMoment.Throughout })
                {
                    for (int i = 0; i < mandate.SeatGroups.Count; i++)
                    {
                        Check(mandate.SeatGroups[i], rule, allowed, place.At("seatGroups", i), report);
                    }
                }
            }
        }
    }

    private static void Check(SeatGroup group, CompositionRule rule, AgeRange allowed, Place place, Report report)
    {
        bool isBound = group.Side is null or Side.Users && rule.Side is null or Side.Users && group.Role is not SeatRole.Observer;
        if (isBound
            && group.Holder is CategoryParty { Ages: { } ages, Category: not (PartyCategory.Politician or PartyCategory.PoliticalGroup or PartyCategory.Official or PartyCategory.Employee) }
            && AgeRanges.GoesPast(ages, allowed))
        {
            (LocalizedText stated, LocalizedText bound) = (AgeWords.Of(ages), AgeWords.Of(allowed));
            report(place.At("holder").At("ages"), new LocalizedText(
                $"Alderen {stated.Nb} går ut over mandatets aldersregel, {bound.Nb}.",
                $"Alderen {stated.Nn} går ut over aldersregelen i mandatet, {bound.Nn}.",
                $"The age range {stated.En} goes beyond the mandate's rule on age, {bound.En}."), found: $"{ages}", allowed: $"{allowed}");
        }
    }
}
