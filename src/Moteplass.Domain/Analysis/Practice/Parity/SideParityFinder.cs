using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Compares the seats that a mandate gives each side with those listed.</summary>
internal static class SideParityFinder
{
    /// <param name="structure">The structure.</param>
    /// <param name="mandate">The mandate, or null where none is known to be in force.</param>
    /// <param name="index">The register's index.</param>
    /// <param name="day">The day, or null for whatever day it may be.</param>
    /// <param name="isOfList">Whether the list itself is asked about, rather than all the seats that there are.</param>
    /// <returns>The sides that have seats, stated or listed.</returns>
    public static ValueList<SideParity> Find(CollaborationStructure structure, Mandate? mandate, RegisterIndex index, LocalDate? day, bool isOfList = false)
    {
        ILookup<Side?, Seat> places = SeatHolding.PlacesIn(structure, mandate, index).ToLookup(place => place.Side, place => place.Seat);
        bool isComplete = day is { } on && SeatSuccession.Of(structure, index).IsCompleteOn(on);
        CountRange others = Listed(places[null], structure, index, day);
        return
        [
            .. from side in Enum.GetValues<Side>()
               let stated = MandatedSeats.Of(side, mandate)
               let listed = Listed(places[side], structure, index, day)
               where stated is not null || listed.Maximum != 0
               let beside = mandate is null ? 0 : MandatedSeats.Beside(mandate, chairs: places[side].Count(seat => seat.Role == SeatRole.Chair))
               select Find(side, stated, listed, others, beside, isOfList, isComplete, isListed: isComplete || places.Contains(side)),
        ];
    }

    /// <summary>How many places of unknown side are listed for a day.</summary>
    public static CountRange OfUnknownSide(CollaborationStructure structure, Mandate? mandate, RegisterIndex index, LocalDate day) =>
        Listed(SeatHolding.PlacesIn(structure, mandate, index).Where(place => place.Side is null).Select(place => place.Seat), structure, index, day);

    /// <summary>How many places are listed: at least those definitely held on the day, at most those that may be.</summary>
    private static CountRange Listed(IEnumerable<Seat> places, CollaborationStructure structure, RegisterIndex index, LocalDate? day)
    {
        var seats = SeatSuccession.Of(structure, index);
        ILookup<bool?, Seat> held = places.ToLookup(seat => day is { } on ? seats.IsHeldOn(seat, on) : seat.Period is null ? true : null);
        CountRange definite = Sum(held[true]);
        CountRange most = CountRange.Sum([definite, Sum(held[null])]);
        return new CountRange(definite.Minimum, most.Maximum, most.IsApproximate);
    }

    // Seats whose side is unknown may be this one's, and so may seats that are not listed.
    private static SideParity Find(Side side, CountRange? stated, CountRange listed, CountRange others, int beside, bool isOfList, bool isComplete, bool isListed)
    {
        CountRange perhaps = CountRange.Sum([listed, others]);
        var range = new CountRange(listed.Minimum, isOfList || isComplete ? perhaps.Maximum : null, perhaps.IsApproximate);
        return new SideParity(side: side, stated: stated, listed: isOfList ? listed : range, isAsStated: Agree(stated, beside, range, isListed));
    }

    private static CountRange Sum(IEnumerable<Seat> seats) => CountRange.Sum(seats.Select(seat => seat.Places()));

    private static bool? Agree(CountRange? stated, int beside, CountRange listed, bool isListed) =>
        stated is not { } count || !isListed ? null
        : count.Exceeds(listed) == true || listed.Exceeds(CountRange.Sum([count, CountRange.Exactly(beside)])) == true ? false
        : listed.Exceeds(count) == true ? null
        : listed.IsExact && !count.IsApproximate ? true
        : null;
}
