using System.Diagnostics;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Deputies of one group have a rank each, without gaps.</summary>
    public const string DeputyRanks = "SEA005";
}

/// <summary>SEA005.</summary>
/// <remarks>
/// What deputies are ranked within, the mandate says by what it counts them for. Where it does not, a rank is doubled only for one holder and one
/// member, and missing only where nobody in the structure has it.
/// </remarks>
internal static class DeputyRanksRule
{
    private static readonly ValidityPeriod Always = new(null, null, isStartOpen: true, isEndOpen: true);

    private static readonly Sentence SameRank = new(
        "Plassen «{0}» er også {1}. vara.",
        "Plassen «{0}» er også {1}. vara.",
        "The seat '{0}' is deputy no. {1} as well.");

    private static readonly Sentence RankIsMissing = new(
        "Det er oppført en {0}. vara, men ingen {1}. vara.",
        "Det er ført opp ein {0}. vara, men ingen {1}. vara.",
        "Deputy no. {0} is listed, but deputy no. {1} is not.");

    public static Rule Rule { get; } = new(
        RuleCodes.DeputyRanks,
        RuleCategory.Seats,
        ProblemSeverity.Warning,
        new(
            "Varamedlemmene i samme gruppe skal være nummerert fortløpende.",
            "Varamedlemene i same gruppe skal vere nummererte fortløpande.",
            "The deputies of a group should be numbered consecutively."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, RegisterIndex known, ReportProblem report)
    {
        (int Index, Seat Seat)[] deputies = structure.Seats.IndexedWhere(seat => seat is { Role: null or SeatRole.Deputy, DeputyRank: not null });
        if (deputies is [] or [{ Seat.DeputyRank: 1 }])
        {
            return;
        }

        DeputyBasis? basis = Basis(structure);
        if (Doubles.AreAmong(deputies, deputy => deputy.Seat.DeputyRank!.Value))
        {
            foreach (var group in deputies.GroupBy(deputy => (Group(deputy.Seat, basis, structure, known, isFine: true), deputy.Seat.DeputyRank)))
            {
                CheckDoubled([.. group], place, report);
            }
        }

        if (basis is null or DeputyBasis.Structure)
        {
            CheckGaps(deputies, place, report);
            return;
        }

        foreach (var group in deputies.GroupBy(deputy => Group(deputy.Seat, basis, structure, known, isFine: false)))
        {
            CheckGaps(group, place, report);
        }
    }

    private static DeputyBasis? Basis(CollaborationStructure structure)
    {
        DeputyBasis? first = structure.Mandates.IsEmpty ? null : structure.Mandates[0].Deputies?.Basis;
        return structure.Mandates.All(mandate => mandate.Deputies?.Basis == first) ? first : null;
    }

    private static (Holder? Holder, Id<Seat>? Member, Side? Side) Group(Seat seat, DeputyBasis? basis, CollaborationStructure structure, RegisterIndex known, bool isFine) => basis switch
    {
        DeputyBasis.Structure => default,
        DeputyBasis.SeatGroup => (null, null, Sides.Of(seat, structure, known)),
        DeputyBasis.Organisation => (seat.Holder(), null, null),
        DeputyBasis.Member => (seat.DeputyFor is null ? seat.Holder() : null, seat.DeputyFor, null),
        null => isFine ? (seat.Holder(), seat.DeputyFor, Sides.Of(seat, structure, known)) : default,
        _ => throw new UnreachableException($"{basis} is not a basis that deputies are counted by."),
    };

    private static void CheckDoubled((int Index, Seat Seat)[] same, Place place, ReportProblem report)
    {
        foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. same.Select(deputy => deputy.Seat.Period is null ? Always : PeriodReading.Proven(deputy.Seat.Period))]))
        {
            string rank = $"{same[later].Seat.DeputyRank}";
            report(place.At("seats", same[later].Index).At("deputyRank"), SameRank.With($"{same[earlier].Seat.Id}", rank), found: rank);
        }
    }

    private static void CheckGaps(IEnumerable<(int Index, Seat Seat)> deputies, Place place, ReportProblem report)
    {
        int[] sorted = [.. deputies.Select(deputy => deputy.Seat.DeputyRank!.Value).Distinct().Order()];
        int first = sorted.TakeWhile((rank, i) => rank == i + 1).Count();
        if (first < sorted.Length)
        {
            report(place.At("seats"), RankIsMissing.With(sorted[^1], first + 1), ProblemSeverity.Info);
        }
    }
}
