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
            .. SeatHolding.PlacesIn(structure, mandate, index).Where(place => place.Seat.State != SeatState.Vacant),
        ];
        var seats = SeatSuccession.Of(structure, index);
        bool isListComplete = seats.IsCompleteOn(first) && seats.IsCompleteOn(last);
        ILookup<Side?, SeatHolding> bySide = places.ToLookup(place => place.Side);
        return
        [
            .. bySide.Where(side => side.Key is not null).OrderBy(side => side.Key).Select(side => Find(side.Key, side, bySide[null])),
            Find(null, places, []),
        ];

        bool MayBeHeld(SeatHolding place) => seats.IsHeldOn(place.Seat, first) != false || seats.IsHeldOn(place.Seat, last) != false;

        // Who sits on an unknown side may belong to any, and of a seat that names nobody it is unknown who stayed.
        SideContinuity Find(Side? side, IEnumerable<SeatHolding> places, IEnumerable<SeatHolding> others)
        {
            (int atStart, int atEnd, int kept, int unknown) = (0, 0, 0, 0);
            foreach (IGrouping<Holder?, SeatHolding> holder in places.Where(place => place.Holder is not null).GroupBy(place => place.Holder))
            {
                bool? then = ThreeValued.Any(holder, place => seats.IsHeldOn(place.Seat, first));
                bool? now = ThreeValued.Any(holder, place => seats.IsHeldOn(place.Seat, last));
                atStart += then == true ? 1 : 0;
                atEnd += now == true ? 1 : 0;
                kept += then == true && now == true ? 1 : 0;
                unknown += then is null || now is null ? 1 : 0;
            }

            SeatHolding[] nobodys = [.. places.Concat(others).Where(place => place.Holder is null)];
            unknown += Math.Max(nobodys.Count(place => seats.IsHeldOn(place.Seat, first) != false), nobodys.Count(place => seats.IsHeldOn(place.Seat, last) != false));
            unknown += others.Where(MayBeHeld).Select(place => place.Holder).OfType<Holder>().Except(places.Select(place => place.Holder).OfType<Holder>()).Count();
            return new SideContinuity(side: side, holdersAtStart: atStart, holdersAtEnd: atEnd, kept: kept, unknown: unknown, isListComplete: isListComplete);
        }
    }
}
