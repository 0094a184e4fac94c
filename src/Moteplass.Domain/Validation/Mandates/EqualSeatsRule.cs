using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>PAR001.</summary>
internal static class EqualSeatsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.EqualSeats,
            ProblemSeverity.Error,
            new(
                "Der mandatet sier at sidene har like mange plasser, gir det dem like mange.",
                "Der mandatet seier at sidene har like mange plassar, gir det dei like mange.",
                "Where a mandate says that the sides have equally many seats, it gives them equally many."),
            "A9, A10"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Mandate mandate, Place place) in context.Mandates)
        {
            if (mandate.EqualSeats is not { } equal)
            {
                continue;
            }

            IEnumerable<Side> between = equal.Between.IsEmpty ? mandate.SeatGroups.Select(group => group.Side).OfType<Side>() : equal.Between;
            Side[] sides = [.. between.Distinct().Order()];
            (Side Side, CountRange Seats)[] stated = [.. sides.Select(side => (side, MandatedSeats.Of(side, mandate))).Where(one => one.Item2 is not null).Select(one => (one.side, one.Item2!.Value))];
            for (int i = 1; i < stated.Length; i++)
            {
                if (stated[i].Seats.Exceeds(stated[0].Seats) == true || stated[0].Seats.Exceeds(stated[i].Seats) == true)
                {
                    (LocalizedText one, LocalizedText other) = (SideWords.Of(stated[0].Side), SideWords.Of(stated[i].Side));
                    (LocalizedText ones, LocalizedText others) = (CountWords.Of(stated[0].Seats), CountWords.Of(stated[i].Seats));
                    report(place.At("equalSeats"), new LocalizedText(
                        $"Sidene skal ha like mange plasser, men {one.Nb} har {ones.Nb} og {other.Nb} {others.Nb}.",
                        $"Sidene skal ha like mange plassar, men {one.Nn} har {ones.Nn} og {other.Nn} {others.Nn}.",
                        $"The sides are to have equally many seats, but for {one.En} there are {ones.En} and for {other.En} {others.En}."), found: $"{stated[i].Seats}", allowed: $"{stated[0].Seats}");
                }
            }
        }
    }
}
