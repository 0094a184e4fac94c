using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>SEA004.</summary>
/// <remarks>Some bodies are led by two: that is a contradiction only where the mandate gives them one chair.</remarks>
internal static class OneChairRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.OneChair,
            ProblemSeverity.Error,
            new(
                "Det er ikke to ledere samtidig.",
                "Det er ikkje to leiarar samtidig.",
                "There are not two chairs at a time."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            (int Index, Seat Seat)[] chairs = [.. structure.Seats.Index().Where(one => one.Item is { Role: SeatRole.Chair, Period: not null } and not { State: SeatState.Vacant })];
            if (chairs.Length < 2 || structure.Mandates.Any(HasMoreChairs))
            {
                continue;
            }

            bool isOne = !structure.Mandates.IsEmpty && structure.Mandates.All(HasOneChair);
            foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. chairs.Select(chair => PeriodReading.Proven(chair.Seat.Period))]))
            {
                (Id<Seat> one, Id<Seat> other) = (chairs[earlier].Seat.Id, chairs[later].Seat.Id);
                report(
                    place.At("seats", chairs[later].Index).At("role"),
                    new LocalizedText(
                        $"To plasser har rollen som leder samtidig: «{one}» og «{other}».",
                        $"To plassar har rolla som leiar samtidig: «{one}» og «{other}».",
                        $"Two seats have the role of chair at the same time: '{one}' and '{other}'."),
                    isOne ? null : ProblemSeverity.Info);
            }
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
