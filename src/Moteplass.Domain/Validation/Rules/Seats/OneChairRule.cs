using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>There are not two chairs at a time.</summary>
    public const string OneChair = "SEA004";
}

/// <summary>SEA004.</summary>
/// <remarks>Some bodies are led by two: that is a contradiction only where the mandate gives them one chair.</remarks>
internal static class OneChairRule
{
    private static readonly Sentence TwoChairs = new(
        "To plasser har rollen som leder samtidig: «{0}» og «{1}».",
        "To plassar har rolla som leiar samtidig: «{0}» og «{1}».",
        "Two seats have the role of chair at the same time: '{0}' and '{1}'.");

    public static Rule Rule { get; } = new(
        RuleCodes.OneChair,
        RuleCategory.Seats,
        ProblemSeverity.Error,
        new(
            "Det skal ikke være to ledere samtidig.",
            "Det skal ikkje vere to leiarar samtidig.",
            "There must not be two chairs at the same time."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        (int Index, Seat Seat)[] chairs = structure.Seats.IndexedWhere(seat => seat is { Role: SeatRole.Chair, Period: not null } and not { State: SeatState.Vacant });
        if (chairs.Length < 2 || structure.Mandates.Any(mandate => ChairCount.Of(mandate).MayBeMoreThanOne))
        {
            return;
        }

        bool isOne = !structure.Mandates.IsEmpty && structure.Mandates.All(mandate => ChairCount.Of(mandate).IsOne);
        foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. chairs.Select(chair => PeriodReading.Proven(chair.Seat.Period))]))
        {
            report(
                place.At("seats", chairs[later].Index).At("role"),
                TwoChairs.With($"{chairs[earlier].Seat.Id}", $"{chairs[later].Seat.Id}"),
                isOne ? null : ProblemSeverity.Info);
        }
    }
}
