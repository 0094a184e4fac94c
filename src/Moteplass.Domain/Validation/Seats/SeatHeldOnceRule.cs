using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>SEA001.</summary>
internal static class SeatHeldOnceRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.SeatHeldOnce,
            ProblemSeverity.Warning,
            new(
                "Der mandatet gir noen én plass, er den ikke oppført to ganger for samme tid.",
                "Der mandatet gir nokon éin plass, er han ikkje ført opp to gonger for same tid.",
                "Where the mandate gives somebody one seat, it is not listed twice for the same time."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (structure.Mandates.IsEmpty)
            {
                continue;
            }

            var held = structure.Seats.Index()
                .Where(one => one.Item is { Period: not null, OnBehalfOf: not null } and not { State: SeatState.Vacant } && one.Item.IsPlace())
                .GroupBy(one => one.Item.OnBehalfOf!.Value)
                .Where(same => same.Skip(1).Any());
            foreach (var same in held)
            {
                if (structure.Mandates.All(mandate => MandatedSeats.MostOf(same.Key, mandate, structure, context.Index) == 1))
                {
                    Check(same.Key, [.. same], place, report);
                }
            }
        }
    }

    private static void Check(Id<Actor> holder, (int Index, Seat Item)[] seats, Place place, Report report)
    {
        foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. seats.Select(seat => PeriodReading.Proven(seat.Item.Period))]))
        {
            Id<Seat> other = seats[earlier].Item.Id;
            report(place.At("seats", seats[later].Index), new LocalizedText(
                $"Mandatet gir «{holder}» én plass, men plassen «{other}» er oppført for samme tid.",
                $"Mandatet gir «{holder}» éin plass, men plassen «{other}» er ført opp for same tid.",
                $"The mandate gives '{holder}' one seat, but the seat '{other}' is listed for the same time."));
        }
    }
}
