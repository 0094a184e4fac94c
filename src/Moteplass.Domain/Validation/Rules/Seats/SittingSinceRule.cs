using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Whoever sits in a seat has sat since no later than the seat ends, and not since a day to come.</summary>
    public const string SittingSince = "SEA006";
}

/// <summary>SEA006.</summary>
internal static class SittingSinceRule
{
    private static readonly Sentence AfterTheEnd = new(
        "Den som sitter på plassen, har sittet siden {0}, men perioden gikk ut {1}.",
        "Den som sit på plassen, har sete sidan {0}, men perioden gjekk ut {1}.",
        "Whoever holds the seat has sat since {0}, but the period ended {1}.");

    private static readonly Sentence ToCome = new(
        "Den som sitter på plassen, skal ha sittet siden {0}, og det er etter {1}.",
        "Den som sit på plassen, skal ha sete sidan {0}, og det er etter {1}.",
        "Whoever holds the seat is said to have sat since {0}, which is after {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.SittingSince,
        RuleCategory.Seats,
        ProblemSeverity.Warning,
        new(
            "Den som sitter på en plass, skal ha begynt før perioden går ut, og før den dagen kontrollen gjelder.",
            "Den som sit på ein plass, skal ha byrja før perioden går ut, og før den dagen kontrollen gjeld.",
            "Whoever holds a seat should have begun before its period ends, and by the day of the check."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Seat>(CheckOn),
        RuleCheck.OfRecord<Seat>(Check));

    private static void CheckOn(Seat seat, Place place, LocalDate day, ReportProblem report)
    {
        Check(seat, place, report);
        if (seat.SittingSince is { IsApproximate: false } since && since.Earliest > day)
        {
            report(place.At("sittingSince"), ToCome.With(since, day), found: $"{since}");
        }
    }

    private static void Check(Seat seat, Place place, ReportProblem report)
    {
        if (seat.SittingSince is { IsApproximate: false } since && seat.Period?.End is { IsApproximate: false } end && since.Earliest > end.Latest)
        {
            report(place.At("sittingSince"), AfterTheEnd.With(since, end.When()), found: $"{since}");
        }
    }
}
