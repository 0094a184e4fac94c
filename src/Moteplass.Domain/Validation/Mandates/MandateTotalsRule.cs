using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MAN001.</summary>
internal static class MandateTotalsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MandateTotals,
            ProblemSeverity.Error,
            new(
                "Totaler og deler i et mandat kan stemme samtidig.",
                "Totalar og delar i eit mandat kan stemme samtidig.",
                "Totals and their parts in a mandate can all be true at once."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Mandate mandate, Place place) in context.Mandates)
        {
            if (mandate.Members is { } members)
            {
                // Those without a vote may be counted among the members, or beside them.
                IEnumerable<SeatGroup> groups = mandate.SeatGroups.Where(group => MandatedSeats.IsPlace(group) && group.HasVote != false);
                Compare(Least(groups), members, place.At("members"), report);
                CheckEven(mandate, members, place, report);
            }

            for (int i = 0; i < mandate.SeatGroups.Count; i++)
            {
                CheckParts(mandate.SeatGroups[i], place.At("seatGroups", i), report);
            }

            if (mandate.Deputies is { Count: { } deputies, Per: DeputyBasis.Structure })
            {
                CountRange least = CountRange.Sum(mandate.SeatGroups.Where(group => group.HasVote != false).Select(group => Least(group.Deputies)));
                Compare(least, deputies, place.At("deputies").At("count"), report);
            }
        }
    }

    private static void CheckParts(SeatGroup group, Place place, Report report)
    {
        if (group.Count is { } count && !group.PerHolder)
        {
            Compare(CountRange.Sum(group.Parts.Select(part => Least(part.Count))), count, place.At("count"), report);
        }
    }

    private static void CheckEven(Mandate mandate, CountRange members, Place place, Report report)
    {
        if (mandate.EvenMembers is { } even && members.IsExact && members.Minimum % 2 == 0 != even)
        {
            report(place.At("members"), even
                ? new($"{members} {Plural.Of(members, "medlem", "medlemmer")} er ikke et partall.", $"{members} {Plural.Of(members, "medlem", "medlemer")} er ikkje eit partal.", $"{members} {Plural.Of(members, "member", "members")} is not an even number.")
                : new($"{members} {Plural.Of(members, "medlem", "medlemmer")} er ikke et oddetall.", $"{members} {Plural.Of(members, "medlem", "medlemer")} er ikkje eit oddetal.", $"{members} {Plural.Of(members, "member", "members")} is not an odd number."), found: $"{members}");
        }
    }

    private static void Compare(CountRange parts, CountRange total, Place place, Report report)
    {
        if (parts.Exceeds(total) == true)
        {
            LocalizedText stated = CountWords.Of(total);
            report(place, new LocalizedText(
                $"Delene er minst {parts.Minimum} til sammen, men totalen er {stated.Nb}.",
                $"Delane er minst {parts.Minimum} til saman, men totalen er {stated.Nn}.",
                $"The parts add up to at least {parts.Minimum}, but the total is {stated.En}."), found: $"{parts}", allowed: $"{total}");
        }
    }

    /// <summary>The least that groups of seats add up to. Of a group for each holder there is at least one holder.</summary>
    private static CountRange Least(IEnumerable<SeatGroup> groups) => CountRange.Sum(groups.Select(group => Least(group.Count)));

    private static CountRange Least(CountRange? count) => CountRange.AtLeast(count is { IsApproximate: false } stated ? stated.Minimum : 0);
}
