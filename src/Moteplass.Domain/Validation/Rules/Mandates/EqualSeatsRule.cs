using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Where a mandate says equal seats, the seats that it gives the sides are equal.</summary>
    public const string EqualSeats = "PAR001";
}

/// <summary>PAR001.</summary>
internal static class EqualSeatsRule
{
    private static readonly Sentence Unequal = new(
        "Sidene skal ha like mange plasser, men {0} har {1} og {2} {3}.",
        "Sidene skal ha like mange plassar, men {0} har {1} og {2} {3}.",
        "The sides must have the same number of seats, but there are {1} for {0} and {3} for {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.EqualSeats,
        RuleCategory.Parity,
        ProblemSeverity.Error,
        new(
            "Et mandat som sier at sidene har like mange plasser, skal gi dem like mange.",
            "Eit mandat som seier at sidene har like mange plassar, skal gi dei like mange.",
            "A mandate that says that the sides have the same number of seats must give them the same number."),
        [RuleSource.Fact("A9"), RuleSource.Fact("A10")],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        if (mandate.EqualSeats is not { } equal)
        {
            return;
        }

        ValueList<Side> between = equal.Between.IsEmpty ? [Side.Users, Side.Authority] : equal.Between;
        Side[] sides = [.. between.Distinct().Where(side => MandatedSeats.Of(side, mandate) is not null).Order()];
        foreach (Side side in sides.Skip(1).Where(side => AreUnequal(sides[0], side, mandate)))
        {
            (CountRange first, CountRange seats) = (MandatedSeats.Of(sides[0], mandate)!.Value, MandatedSeats.Of(side, mandate)!.Value);
            report(
                place.At("equalSeats"),
                Unequal.With(SideWords.Of(sides[0]), first, SideWords.Of(side), seats),
                found: $"{seats}",
                allowed: $"{first}");
        }
    }

    /// <summary>Whether two sides definitely have not equally many seats, whether a chair is counted to a side or stands between them.</summary>
    private static bool AreUnequal(Side one, Side other, Mandate mandate) =>
        Differ(MandatedSeats.Of(one, mandate), MandatedSeats.Of(other, mandate))
        && Differ(MandatedSeats.Of(one, mandate, withChairs: false), MandatedSeats.Of(other, mandate, withChairs: false));

    private static bool Differ(CountRange? one, CountRange? other)
    {
        (CountRange seats, CountRange others) = (one ?? default, other ?? default);
        return seats.Exceeds(others) == true || others.Exceeds(seats) == true;
    }
}
