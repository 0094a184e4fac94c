using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

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
            "Det er ikke to ledere samtidig.",
            "Det er ikkje to leiarar samtidig.",
            "There are not two chairs at a time."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        (int Index, Seat Seat)[] chairs = [.. structure.Seats.Index().Where(one => one.Item is { Role: SeatRole.Chair, Period: not null } and not { State: SeatState.Vacant })];
        if (chairs.Length < 2 || structure.Mandates.Any(HasMoreChairs))
        {
            return;
        }

        bool isOne = !structure.Mandates.IsEmpty && structure.Mandates.All(HasOneChair);
        foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. chairs.Select(chair => PeriodReading.Proven(chair.Seat.Period))]))
        {
            report(
                place.At("seats", chairs[later].Index).At("role"),
                TwoChairs.With($"{chairs[earlier].Seat.Id}", $"{chairs[later].Seat.Id}"),
                isOne ? null : ProblemSeverity.Info);
        }
    }

    /// <summary>Whether the mandate itself says that there is one chair.</summary>
    private static bool HasOneChair(Mandate mandate) =>
        mandate.Offices.Any(office => office is { Role: SeatRole.Chair, Count: { Maximum: 1, IsApproximate: false } })
        || mandate.SeatGroups.Any(group => group is { Role: SeatRole.Chair, PerHolder: false, Count: { Maximum: 1, IsApproximate: false } });

    /// <summary>Whether the mandate itself lets several lead together.</summary>
    private static bool HasMoreChairs(Mandate mandate) =>
        mandate.Offices.Any(office => office.Role == SeatRole.Chair && office.Count is { Maximum: not 1 })
        || mandate.SeatGroups.Any(group => group.Role == SeatRole.Chair && (group.PerHolder || group.Count is { Maximum: not 1 }));
}
