using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Ages of seat groups are within the mandate's own rule on age.</summary>
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
        if (mandate.SeatGroups.IsEmpty)
        {
            return;
        }

        CompositionRule[] ofMandate = Strictest(mandate.CompositionRules);
        foreach ((int i, SeatGroup group) in mandate.SeatGroups.Index())
        {
            // Of several rules, a group is held to the first that it goes beyond.
            if (Bound(group) is { } ages
                && ofMandate.Concat(Strictest(group.CompositionRules)).FirstOrDefault(rule => AgeRanges.GoesPast(ages, Reached(rule, group, mandate))) is { Ages: { } allowed })
            {
                report(place.At("seatGroups", i).At("holder").At("ages"), BeyondRule.With(ages, allowed), found: $"{ages}", allowed: $"{allowed}");
            }
        }
    }

    /// <summary>The rules on age, in their order, but for those than which an earlier one is as strict; there are no more of them than ages.</summary>
    private static CompositionRule[] Strictest(ValueList<CompositionRule> rules) =>
        [.. Strictest(rules, completes: false).Concat(Strictest(rules, completes: true)).OrderBy(one => one.Index).Select(one => one.Rule)];

    private static IEnumerable<(int Index, CompositionRule Rule)> Strictest(ValueList<CompositionRule> rules, bool completes)
    {
        (int youngest, int oldest) = (-1, int.MaxValue);
        foreach ((int index, CompositionRule rule) in rules.Index())
        {
            if (rule is { Dimension: CompositionDimension.Age, Scope: CompositionScope.Each, Requirement: CompositionRequirement.Within, Ages: { } ages, Moment: null or CompositionMoment.Throughout, Side: null or Side.Users }
                && rule.MayCompleteTerm == true == completes
                && ((ages.Minimum ?? -1) > youngest || (ages.Maximum ?? int.MaxValue) < oldest))
            {
                (youngest, oldest) = (Math.Max(youngest, ages.Minimum ?? -1), Math.Min(oldest, ages.Maximum ?? int.MaxValue));
                yield return (index, rule);
            }
        }
    }

    /// <summary>The ages of a group that the rules bind, or null where they do not bind it or it states none.</summary>
    private static AgeRange? Bound(SeatGroup group) => group is
    {
        Side: null or Side.Users,
        Role: not SeatRole.Observer,
        Holder: CategoryParty { Ages: { } ages, Category: not (PartyCategory.Politician or PartyCategory.PoliticalGroup or PartyCategory.Official or PartyCategory.Employee) },
    } ? ages : null;

    private static AgeRange Reached(CompositionRule rule, SeatGroup group, Mandate mandate) =>
        rule.MayCompleteTerm == true ? Afterwards(rule.Ages!.Value, group.Term?.Years ?? mandate.Term?.Years) : rule.Ages!.Value;

    /// <summary>The ages of those who met the rule and complete their term; of a term whose length is not known there is no bound.</summary>
    private static AgeRange Afterwards(AgeRange allowed, CountRange? years) =>
        new(allowed.Minimum, years is { IsApproximate: false, Maximum: < MostYears and var most } && allowed.Maximum + most is < MostYears and var oldest ? oldest : null);
}
