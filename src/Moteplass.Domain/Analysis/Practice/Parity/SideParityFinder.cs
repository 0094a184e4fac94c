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
    /// <returns>The sides that have seats, stated or listed.</returns>
    public static ValueList<SideParity> Find(CollaborationStructure structure, Mandate? mandate, RegisterIndex index, LocalDate? day)
    {
        ILookup<Side?, Seat> places = SeatHolding.PlacesIn(structure, mandate, index).ToLookup(place => place.Side, place => place.Seat);
        return
        [
            .. Enum.GetValues<Side>()
                .Select(side => Find(side, MandatedSeats.Of(side, mandate), [.. places[side]], [.. places[null]], day))
                .Where(side => side.Stated is not null || side.Listed.Maximum != 0),
        ];
    }

    /// <summary>How many places are listed: at least those definitely held on the day, at most those that may be.</summary>
    private static CountRange Listed(Seat[] places, LocalDate? day)
    {
        bool?[] held = [.. places.Select(seat => day is { } on ? seat.IsHeldOn(on) : seat.Period is null ? true : null)];
        CountRange surely = Sum(places.Where((_, i) => held[i] == true));
        CountRange most = CountRange.Sum([surely, Sum(places.Where((_, i) => held[i] is null))]);
        return new CountRange(surely.Minimum, most.Maximum, most.IsApproximate);
    }

    // Seats whose side is unknown may be this one's.
    private static SideParity Find(Side side, CountRange? stated, Seat[] places, Seat[] others, LocalDate? day)
    {
        CountRange listed = Listed(places, day);
        CountRange perhaps = CountRange.Sum([listed, Listed(others, day)]);
        return new SideParity(
            side: side,
            stated: stated,
            listed: listed,
            isAsStated: Agree(stated, new CountRange(listed.Minimum, perhaps.Maximum, perhaps.IsApproximate), places.Length > 0));
    }

    private static CountRange Sum(IEnumerable<Seat> seats) => CountRange.Sum(seats.Select(seat => seat.Places()));

    private static bool? Agree(CountRange? stated, CountRange listed, bool isListed) =>
        stated is not { } count || !isListed ? null
        : count.Exceeds(listed) == true || listed.Exceeds(count) == true ? false
        : listed.IsExact && !count.IsApproximate ? true
        : null;
}
