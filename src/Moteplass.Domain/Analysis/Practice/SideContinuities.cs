using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Who of a structure's holders of seats stayed from one day to another, per side and together.</summary>
internal static class SideContinuities
{
    /// <returns>Per side, and together last.</returns>
    public static ValueList<SideContinuity> Between(CollaborationStructure structure, RegisterIndex index, LocalDate first, LocalDate last)
    {
        Seat[] places = [.. structure.Seats.Where(seat => seat.IsPlace() && seat.State != SeatState.Vacant && seat.Holder() is not null)];
        Mandate? mandate = new StructureMandates(structure).On(last);
        ILookup<Side?, Seat> bySide = places.ToLookup(seat => Sides.Of(seat, structure, mandate, index));
        return
        [
            .. bySide.Where(side => side.Key is not null).OrderBy(side => side.Key).Select(side => Of(side.Key, side, first, last)),
            Of(null, places, first, last),
        ];
    }

    private static SideContinuity Of(Side? side, IEnumerable<Seat> seats, LocalDate first, LocalDate last)
    {
        (int before, int after, int kept, int unknown) = (0, 0, 0, 0);
        foreach (IGrouping<string?, Seat> holder in seats.GroupBy(seat => seat.Holder()))
        {
            bool? then = HoldsOn(holder, first);
            bool? now = HoldsOn(holder, last);
            before += then == true ? 1 : 0;
            after += now == true ? 1 : 0;
            kept += then == true && now == true ? 1 : 0;
            unknown += then is null || now is null ? 1 : 0;
        }

        return new SideContinuity { Side = side, Before = before, After = after, Kept = kept, Unknown = unknown };
    }

    private static bool? HoldsOn(IEnumerable<Seat> seats, LocalDate day) =>
        seats.Aggregate((bool?)false, (holds, seat) => holds | seat.IsHeldOn(day));
}
