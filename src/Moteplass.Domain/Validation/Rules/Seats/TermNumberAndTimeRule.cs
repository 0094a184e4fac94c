using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Which term it is agrees with since when the one who sits has sat.</summary>
    public const string TermNumberAndTime = "SEA008";
}

/// <summary>SEA008.</summary>
/// <remarks>Somebody may have begun as a substitute or have sat a while beyond a term: a year is allowed for that, which is our own choice.</remarks>
internal static class TermNumberAndTimeRule
{
    private const int YearsAllowed = 1;

    private static readonly Sentence LongBefore = new(
        "Den som sitter på plassen, har sittet siden {0}, men er i periode {1} på rad, som begynte {2}.",
        "Den som sit på plassen, har sete sidan {0}, men er i periode {1} på rad, som byrja {2}.",
        "Whoever holds the seat has sat since {0}, but is in term {1} in a row, which began {2}.");

    private static readonly Sentence AfterTheStart = new(
        "Den som sitter på plassen, har bare sittet siden {0}, men er i periode {1} på rad, som begynte {2}.",
        "Den som sit på plassen, har berre sete sidan {0}, men er i periode {1} på rad, som byrja {2}.",
        "Whoever holds the seat has only sat since {0}, but is in term {1} in a row, which began {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.TermNumberAndTime,
        RuleCategory.Seats,
        ProblemSeverity.Warning,
        new(
            "Hvilken periode på rad det er, skal stemme med hvor lenge den som sitter på plassen, har sittet.",
            "Kva periode på rad det er, skal stemme med kor lenge den som sit på plassen, har sete.",
            "Which term in a row it is should agree with how long whoever holds the seat has sat."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, RegisterIndex known, ReportProblem report)
    {
        GroupsOfSeats[]? groups = null;
        for (int i = 0; i < structure.Seats.Count; i++)
        {
            if (structure.Seats[i] is not { TermNumber: { } number, SittingSince: { IsApproximate: false } since, Period.Start: { IsApproximate: false } start } seat)
            {
                continue;
            }

            Place at = place.At("seats", i).At("sittingSince");
            groups ??= [.. structure.Mandates.Select(mandate => new GroupsOfSeats(structure, known, mandate))];
            long? before = number == 1 ? 0 : YearsBefore(structure, seat, number, groups);
            if (number > 1 && since.Earliest > start.Latest)
            {
                report(at, AfterTheStart.With(since, number, start.When()), found: $"{since}");
            }
            else if (before is { } years && since.Latest.Year + years + YearsAllowed < start.Earliest.Year)
            {
                report(at, LongBefore.With(since, number, start.When()), found: $"{since}");
            }
        }
    }

    /// <summary>The most years that the terms before this one can have lasted; null where a mandate does not say.</summary>
    private static long? YearsBefore(CollaborationStructure structure, Seat seat, int number, GroupsOfSeats[] groups)
    {
        int?[] years = [.. structure.Mandates.Select((mandate, place) => (groups[place].Of(seat)?.Term ?? mandate.Term)?.Years?.Maximum)];
        return years.Length == 0 || years.Contains(null) ? null : (number - 1L) * years.Max();
    }
}
