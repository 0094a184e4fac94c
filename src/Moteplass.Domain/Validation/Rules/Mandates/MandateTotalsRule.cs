using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Within one mandate, totals and their parts can all be true at once.</summary>
    public const string MandateTotals = "MAN001";
}

/// <summary>MAN001.</summary>
internal static class MandateTotalsRule
{
    private static readonly Sentence PartsExceedTotal = new(
        "Delene er minst {0} til sammen, men totalen er {1}.",
        "Delane er minst {0} til saman, men totalen er {1}.",
        "The parts add up to at least {0}, but the total is {1}.");

    private static readonly Sentence NotEven = new("{0} {1} er ikke et partall.", "{0} {1} er ikkje eit partal.", "{0} {1} is not an even number.");

    private static readonly Sentence NotOdd = new("{0} {1} er ikke et oddetall.", "{0} {1} er ikkje eit oddetal.", "{0} {1} is not an odd number.");

    private static readonly LocalizedText Member = new("medlem", "medlem", "member");

    private static readonly LocalizedText Members = new("medlemmer", "medlemer", "members");

    public static Rule Rule { get; } = new(
        RuleCodes.MandateTotals,
        RuleCategory.Mandates,
        ProblemSeverity.Error,
        new(
            "Totaltall og deltall i et mandat skal gå opp.",
            "Totaltal og deltal i eit mandat skal gå opp.",
            "Totals and parts in a mandate must add up."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        if (mandate.Members is { } members)
        {
            // Those without a vote may be counted among the members, or beside them, unless it is said of observers.
            IEnumerable<SeatGroup> groups = mandate.SeatGroups.Where(group => MandatedSeats.IsMember(group, mandate) && (group.HasVote != false || group.Role == SeatRole.Observer));
            Compare(Least(groups), members, place.At("members"), report);
            CheckEven(mandate, members, place, report);
        }

        for (int i = 0; i < mandate.SeatGroups.Count; i++)
        {
            CheckParts(mandate.SeatGroups[i], place.At("seatGroups", i), report);
        }

        if (mandate.Deputies is { Count: { } deputies, Basis: DeputyBasis.Structure })
        {
            CountRange least = CountRange.Sum(mandate.SeatGroups.Where(group => group.HasVote != false).Select(group => Least(group.Deputies)));
            Compare(least, deputies, place.At("deputies").At("count"), report);
        }
    }

    private static void CheckParts(SeatGroup group, Place place, ReportProblem report)
    {
        if (group.Count is { } count && !group.PerHolder)
        {
            Compare(CountRange.Sum(group.Parts.Select(part => Least(part.Count))), count, place.At("count"), report);
        }

        if (group.Deputies is { } deputies && !group.PerHolder)
        {
            Compare(CountRange.Sum(group.Parts.Select(part => Least(part.Deputies))), deputies, place.At("deputies"), report);
        }
    }

    private static void CheckEven(Mandate mandate, CountRange members, Place place, ReportProblem report)
    {
        if (mandate.EvenMembers is { } even && members.IsExact && members.Minimum % 2 == 0 != even)
        {
            report(place.At("members"), (even ? NotEven : NotOdd).With($"{members}", Plural.Of(members, Member, Members)), found: $"{members}");
        }
    }

    private static void Compare(CountRange parts, CountRange total, Place place, ReportProblem report)
    {
        if (parts.Exceeds(total) == true)
        {
            report(place, PartsExceedTotal.With(parts.Minimum, total), found: $"{parts}", allowed: $"{total}");
        }
    }

    /// <summary>The least that groups of seats add up to. Of a group for each holder there is at least one holder.</summary>
    private static CountRange Least(IEnumerable<SeatGroup> groups) => CountRange.Sum(groups.Select(group => Least(group.Count)));

    private static CountRange Least(CountRange? count) => CountRange.AtLeast(count is { IsApproximate: false } stated ? stated.Minimum : 0);
}
