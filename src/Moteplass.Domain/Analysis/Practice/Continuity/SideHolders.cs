using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Who holds the places of a side, put together once for the questions of many days.</summary>
/// <param name="Side">The side, or null for all together.</param>
/// <param name="Holders">The seats of each holder.</param>
/// <param name="Nobodys">The seats that name nobody, those of unknown side among them.</param>
/// <param name="Others">The seats of each holder on an unknown side who is not one of the side's.</param>
internal sealed record SideHolders(Side? Side, Seat[][] Holders, Seat[] Nobodys, Seat[][] Others)
{
    /// <summary>The sides that have places, and all together last. Nobody sits in a vacant seat.</summary>
    public static SideHolders[] Of(CollaborationStructure structure, Mandate? mandate, RegisterIndex index) => index.Keep(SeatHoldings.Of(structure, mandate, index), static holdings =>
    {
        SeatHolding[] places = [.. holdings.All.Where(place => place.Seat.State != SeatState.Vacant)];
        ILookup<Side?, SeatHolding> bySide = places.ToLookup(place => place.Side);
        return (SideHolders[])
        [
            .. bySide.Where(side => side.Key is not null).OrderBy(side => side.Key).Select(side => Of(side.Key, side, bySide[null])),
            Of(null, places, []),
        ];
    });

    private static SideHolders Of(Side? side, IEnumerable<SeatHolding> places, IEnumerable<SeatHolding> others)
    {
        ILookup<Holder?, Seat> byHolder = places.ToLookup(place => place.Holder, place => place.Seat);
        return new SideHolders(
            side,
            [.. byHolder.Where(holder => holder.Key is not null).Select(holder => holder.ToArray())],
            [.. byHolder[null], .. others.Where(place => place.Holder is null).Select(place => place.Seat)],
            [.. others.Where(place => place.Holder is not null && !byHolder.Contains(place.Holder)).GroupBy(place => place.Holder, place => place.Seat).Select(holder => holder.ToArray())]);
    }
}
