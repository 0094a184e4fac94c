using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Who of a structure's holders of seats stayed from one day to another, per side and together.</summary>
internal static class SideContinuityFinder
{
    /// <returns>Per side, and together last.</returns>
    public static ValueList<SideContinuity> Find(CollaborationStructure structure, RegisterIndex index, LocalDate first, LocalDate last)
    {
        Mandate? mandate = MandateSuccession.Of(structure, index).On(last);
        SeatHolding[] places =
        [
            .. SeatHolding.PlacesIn(structure, mandate, index).Where(place => place.Holder is not null && place.Seat.State != SeatState.Vacant),
        ];
        ILookup<Side?, SeatHolding> bySide = places.ToLookup(place => place.Side);
        return
        [
            .. bySide.Where(side => side.Key is not null).OrderBy(side => side.Key).Select(side => Find(side.Key, side, first, last)),
            Find(null, places, first, last),
        ];
    }

    private static SideContinuity Find(Side? side, IEnumerable<SeatHolding> places, LocalDate first, LocalDate last)
    {
        (int atStart, int atEnd, int kept, int unknown) = (0, 0, 0, 0);
        foreach (IGrouping<Holder?, SeatHolding> holder in places.GroupBy(place => place.Holder))
        {
            bool? then = ThreeValued.Any(holder, place => place.Seat.IsHeldOn(first));
            bool? now = ThreeValued.Any(holder, place => place.Seat.IsHeldOn(last));
            atStart += then == true ? 1 : 0;
            atEnd += now == true ? 1 : 0;
            kept += then == true && now == true ? 1 : 0;
            unknown += then is null || now is null ? 1 : 0;
        }

        return new SideContinuity(side: side, holdersAtStart: atStart, holdersAtEnd: atEnd, kept: kept, unknown: unknown);
    }
}
