using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Nobody sits for more terms in a row than the mandate allows.</summary>
    public const string TermNumberLimit = "SEA007";
}

/// <summary>SEA007.</summary>
/// <remarks>A mandate may make exceptions that are not typed, and one that is gone may have allowed more: it is a warning.</remarks>
internal static class TermNumberLimitRule
{
    private static readonly Sentence TooMany = new(
        "Den som sitter på plassen, er i periode {0} på rad, men mandatet tillater høyst {1}.",
        "Den som sit på plassen, er i periode {0} på rad, men mandatet tillèt høgst {1}.",
        "Whoever holds the seat is in term {0} in a row, but the mandate allows at most {1}.");

    private static readonly Sentence NoSecond = new(
        "Den som sitter på plassen, er i periode {0} på rad, men mandatet utelukker gjenvalg.",
        "Den som sit på plassen, er i periode {0} på rad, men mandatet utelukkar attval.",
        "Whoever holds the seat is in term {0} in a row, but the mandate rules reappointment out.");

    public static Rule Rule { get; } = new(
        RuleCodes.TermNumberLimit,
        RuleCategory.Seats,
        ProblemSeverity.Warning,
        new(
            "Ingen skal sitte flere perioder på rad enn mandatet tillater.",
            "Ingen skal sitje fleire periodar på rad enn mandatet tillèt.",
            "Nobody should sit for more terms in a row than the mandate allows."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, RegisterIndex known, ReportProblem report)
    {
        if (!structure.Seats.Any(seat => seat.TermNumber is not null) || structure.Mandates.IsEmpty)
        {
            return;
        }

        GroupsOfSeats[] groups = [.. structure.Mandates.Select(mandate => new GroupsOfSeats(structure, known, mandate))];
        for (int i = 0; i < structure.Seats.Count; i++)
        {
            Seat seat = structure.Seats[i];
            if (seat.TermNumber is not { } number)
            {
                continue;
            }

            // Which of several mandates the seat is held under need not be known: none of them may allow it.
            TermOfOffice?[] terms = [.. structure.Mandates.Select((mandate, place) => groups[place].Of(seat)?.Term ?? mandate.Term)];
            int?[] limits = [.. terms.Select(Limit)];
            if (Array.TrueForAll(limits, limit => number > limit))
            {
                bool isRuledOut = Array.TrueForAll(terms, term => term!.Reappointment == false);
                report(place.At("seats", i).At("termNumber"), isRuledOut ? NoSecond.With(number) : TooMany.With(number, limits.Max()!.Value), found: $"{number}");
            }
        }
    }

    /// <summary>How many terms a mandate allows at most, or null where it states no limit or says otherwise.</summary>
    private static int? Limit(TermOfOffice? term) =>
        term is null or { NoLimit: true } ? null
        : term.Reappointment == false ? 1
        : term.MaxPeriods;
}
