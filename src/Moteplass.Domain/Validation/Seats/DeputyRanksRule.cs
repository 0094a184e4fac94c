using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>SEA005.</summary>
/// <remarks>
/// What deputies are ranked within, the mandate says by what it counts them for. Where it does not, a rank is doubled only for one holder and one
/// member, and missing only where nobody in the structure has it.
/// </remarks>
internal static class DeputyRanksRule
{
    private static readonly ValidityPeriod Always = new(null, null, isStartOpen: true, isEndOpen: true);

    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.DeputyRanks,
            ProblemSeverity.Warning,
            new(
                "Vararepresentanter i samme gruppe har hver sin rang, uten hull.",
                "Vararepresentantar i same gruppe har kvar sin rang, utan hol.",
                "Deputies of one group have a rank each, without gaps."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            (int Index, Seat Seat)[] deputies = [.. structure.Seats.Index().Where(one => one.Item is { Role: null or SeatRole.Deputy, DeputyRank: not null })];
            if (deputies.Length == 0)
            {
                continue;
            }

            DeputyBasis? basis = Basis(structure);
            foreach (var group in deputies.GroupBy(deputy => (Group(deputy.Seat, basis, structure, context.Index, isFine: true), deputy.Seat.DeputyRank)))
            {
                CheckDoubled([.. group], place, report);
            }

            foreach (var group in deputies.GroupBy(deputy => Group(deputy.Seat, basis, structure, context.Index, isFine: false)))
            {
                CheckGaps(group.Select(deputy => deputy.Seat.DeputyRank!.Value), place, report);
            }
        }
    }

    private static DeputyBasis? Basis(CollaborationStructure structure) =>
        structure.Mandates.Select(mandate => mandate.Deputies?.Per).Distinct().ToArray() is [var only] ? only : null;

    private static (Holder? Holder, Id<Seat>? Member, Side? Side) Group(Seat seat, DeputyBasis? basis, CollaborationStructure structure, RegisterIndex index, bool isFine) => basis switch
    {
        DeputyBasis.Structure => default,
        DeputyBasis.SeatGroup => (null, null, Sides.Of(seat, structure, index)),
        DeputyBasis.Organisation => (seat.Holder(), null, null),
        DeputyBasis.Member => (seat.DeputyFor is null ? seat.Holder() : null, seat.DeputyFor, null),
        _ => isFine ? (seat.Holder(), seat.DeputyFor, Sides.Of(seat, structure, index)) : default,
    };

    private static void CheckDoubled((int Index, Seat Seat)[] same, Place place, Report report)
    {
        foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. same.Select(deputy => deputy.Seat.Period is null ? Always : PeriodReading.Proven(deputy.Seat.Period))]))
        {
            Seat seat = same[later].Seat;
            report(place.At("seats", same[later].Index).At("deputyRank"), new LocalizedText(
                $"Plassen «{same[earlier].Seat.Id}» har også rang {seat.DeputyRank}.",
                $"Plassen «{same[earlier].Seat.Id}» har også rang {seat.DeputyRank}.",
                $"The seat '{same[earlier].Seat.Id}' has rank {seat.DeputyRank} too."), found: $"{seat.DeputyRank}");
        }
    }

    private static void CheckGaps(IEnumerable<int> ranks, Place place, Report report)
    {
        int[] sorted = [.. ranks.Distinct().Order()];
        int first = sorted.TakeWhile((rank, i) => rank == i + 1).Count();
        if (first < sorted.Length)
        {
            report(
                place.At("seats"),
                new LocalizedText(
                    $"En vararepresentant har rang {sorted[^1]}, men ingen har rang {first + 1}.",
                    $"Ein vararepresentant har rang {sorted[^1]}, men ingen har rang {first + 1}.",
                    $"A deputy has rank {sorted[^1]}, but none has rank {first + 1}."),
                ProblemSeverity.Info);
        }
    }
}
