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
                "Der mandatet sier at partene har like mange plasser, gir det dem like mange.",
                "Der mandatet seier at partane har like mange plassar, gir det dei like mange.",
                "Where a mandate says that sides have equally many seats, it gives them equally many."),
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
                    LocalizedText one = SideWords.Of(stated[0].Side);
                    LocalizedText other = SideWords.Of(stated[i].Side);
                    report(place.At("equalSeats"), new LocalizedText(
                        $"Partene skal ha like mange plasser, men {one.Nb} har {stated[0].Seats} og {other.Nb} {stated[i].Seats}.",
                        $"Partane skal ha like mange plassar, men {one.Nn} har {stated[0].Seats} og {other.Nn} {stated[i].Seats}.",
                        $"The sides are to have equally many seats, but {one.En} has {stated[0].Seats} and {other.En} {stated[i].Seats}."), found: $"{stated[i].Seats}", allowed: $"{stated[0].Seats}");
                }
            }
        }
    }
}
