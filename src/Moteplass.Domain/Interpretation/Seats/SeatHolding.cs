namespace Moteplass.Domain.Interpretation;

/// <summary>One of a structure's own places, with its holder and the holder's side.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Holder">For whom it is held, or null if nobody is named.</param>
/// <param name="Side">The side on which the holder sits, or null if that is unknown.</param>
internal readonly record struct SeatHolding(Seat Seat, Holder? Holder, Side? Side)
{
    /// <summary>The places of a structure, whenever they are held, with their sides by a mandate.</summary>
    public static SeatHolding[] PlacesIn(CollaborationStructure structure, Mandate? mandate, RegisterIndex index) =>
    [
        .. structure.Seats
            .Where(seat => seat.IsPlace())
            .Select(seat => new SeatHolding(seat, seat.Holder(), Sides.Of(seat, structure, mandate, index))),
    ];
}
