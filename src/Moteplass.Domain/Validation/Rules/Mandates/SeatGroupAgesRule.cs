using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Ages of seat groups lie within the mandate's own rule on age.</summary>
    public const string SeatGroupAges = "MAN005";
}

/// <summary>MAN005.</summary>
/// <remarks>A rule on the age at the election or the appointment says nothing of the ages that members come to while they sit.</remarks>
internal static class SeatGroupAgesRule
{
    private const int MostYears = 150;

    private static readonly Sentence BeyondRule = new(
        "Aldersgruppen {0} går ut over mandatets aldersregel ({1}).",
        "Aldersgruppa {0} går ut over aldersregelen i mandatet ({1}).",
        "The age range {0} goes beyond the mandate's rule on age ({1}).");

    public static Rule Rule { get; } = new(
        RuleCodes.SeatGroupAges,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Aldersgrupper skal ligge innenfor mandatets egen aldersregel.",
            "Aldersgrupper skal liggje innanfor aldersregelen i mandatet.",
            "The ages of seat groups should be within the mandate's own rule on age."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        foreach (CompositionRule rule in mandate.CompositionRules)
        {
            if (rule is { Dimension: CompositionDimension.Age, Scope: CompositionScope.Each, Requirement: CompositionRequirement.Within, Ages: { } allowed, Moment: null or CompositionMoment.Throughout })
            {
                for (int i = 0; i < mandate.SeatGroups.Count; i++)
                {
                    SeatGroup group = mandate.SeatGroups[i];
                    AgeRange reached = rule.MayCompleteTerm == true ? Afterwards(allowed, group.Term?.Years ?? mandate.Term?.Years) : allowed;
                    Check(group, rule, allowed, reached, place.At("seatGroups", i), report);
                }
            }
        }
    }

    /// <summary>The ages of those who met the rule and complete their term; of a term whose length is not known there is no bound.</summary>
    private static AgeRange Afterwards(AgeRange allowed, CountRange? years) =>
        new(allowed.Minimum, years is { IsApproximate: false, Maximum: < MostYears and var most } && allowed.Maximum + most is < MostYears and var oldest ? oldest : null);

    private static void Check(SeatGroup group, CompositionRule rule, AgeRange allowed, AgeRange reached, Place place, ReportProblem report)
    {
        bool isBound = group.Side is null or Side.Users && rule.Side is null or Side.Users && group.Role is not SeatRole.Observer;
        if (isBound
            && group.Holder is CategoryParty { Ages: { } ages, Category: not (PartyCategory.Politician or PartyCategory.PoliticalGroup or PartyCategory.Official or PartyCategory.Employee) }
            && AgeRanges.GoesPast(ages, reached))
        {
            report(place.At("holder").At("ages"), BeyondRule.With(ages, allowed), found: $"{ages}", allowed: $"{allowed}");
        }
    }
}
