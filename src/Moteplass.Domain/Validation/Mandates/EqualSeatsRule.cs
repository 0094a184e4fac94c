using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

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

            ValueList<Side> between = equal.Between.IsEmpty ? [Side.Users, Side.Authority] : equal.Between;
            Side[] sides = [.. between.Distinct().Where(side => MandatedSeats.Of(side, mandate) is not null).Order()];
            foreach (Side side in sides.Skip(1).Where(side => AreUnequal(sides[0], side, mandate)))
            {
                (CountRange first, CountRange seats) = (MandatedSeats.Of(sides[0], mandate)!.Value, MandatedSeats.Of(side, mandate)!.Value);
                (LocalizedText one, LocalizedText other) = (SideWords.Of(sides[0]), SideWords.Of(side));
                (LocalizedText ones, LocalizedText others) = (CountWords.Of(first), CountWords.Of(seats));
                report(place.At("equalSeats"), new LocalizedText(
                    $"Sidene skal ha like mange plasser, men {one.Nb} har {ones.Nb} og {other.Nb} {others.Nb}.",
                    $"Sidene skal ha like mange plassar, men {one.Nn} har {ones.Nn} og {other.Nn} {others.Nn}.",
                    $"The sides are to have equally many seats, but for {one.En} there are {ones.En} and for {other.En} {others.En}."), found: $"{seats}", allowed: $"{first}");
            }
        }
    }

    /// <summary>Whether two sides surely have not equally many seats, whether a chair is counted to a side or stands between them.</summary>
    private static bool AreUnequal(Side one, Side other, Mandate mandate) =>
        Differ(MandatedSeats.Of(one, mandate), MandatedSeats.Of(other, mandate))
        && Differ(MandatedSeats.Of(one, mandate, withChairs: false), MandatedSeats.Of(other, mandate, withChairs: false));

    private static bool Differ(CountRange? one, CountRange? other)
    {
        (CountRange seats, CountRange others) = (one ?? default, other ?? default);
        return seats.Exceeds(others) == true || others.Exceeds(seats) == true;
    }
}
