namespace Moteplass.Domain.Interpretation;

/// <summary>What a seat says of its holder and the right to vote; when it is held, <see cref="SeatSuccession"/> says.</summary>
internal static class SeatReading
{
    /// <summary>Whether the seat is one of the structure's own places, rather than a deputy's, an observer's or the secretary's.</summary>
    public static bool IsPlace(this Seat seat) => seat.Role is null or SeatRole.Member or SeatRole.Chair or SeatRole.ViceChair;

    /// <summary>Whether the holder votes; unknown for a deputy if not stated.</summary>
    public static bool? Votes(this Seat seat) => seat.HasVote ?? (seat.IsPlace() ? true : seat.Role == SeatRole.Deputy ? null : false);

    /// <summary>For whom the seat is held, or null if nobody is named.</summary>
    public static Holder? Holder(this Seat seat) => Interpretation.Holder.Of(seat);

    /// <summary>How many persons hold the seat; one if that is not stated.</summary>
    public static CountRange Places(this Seat seat) => seat.Persons ?? CountRange.Exactly(1);
}
