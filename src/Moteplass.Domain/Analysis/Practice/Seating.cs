using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Who has seats in a structure on a day.</summary>
internal static class Seating
{
    /// <summary>Whether a seat is held on a day; one without a period is taken to be held, for the register states it and no end.</summary>
    public static bool? IsHeldOn(this Seat seat, LocalDate day) => seat.Period is { } period ? period.Covers(day) : true;

    /// <summary>Whether the seat is one of the structure's own places, rather than a deputy's, an observer's or the secretary's.</summary>
    public static bool IsPlace(this Seat seat) => seat.Role is null or SeatRole.Member or SeatRole.Chair or SeatRole.ViceChair;

    /// <summary>Whether the holder votes; null where that cannot be told.</summary>
    public static bool? Votes(this Seat seat) => seat.HasVote ?? (seat.IsPlace() ? true : seat.Role == SeatRole.Deputy ? null : false);

    /// <summary>For whom the seat is held, as a name that stays the same when the seat changes; or null where nobody is named.</summary>
    public static string? Holder(this Seat seat) =>
        seat.OnBehalfOf is { } actor ? $"actor:{actor}"
        : seat.OnBehalfOfStructure is { } structure ? $"structure:{structure}"
        : seat.Affiliation is { } affiliation ? $"actor:{affiliation}"
        : null;

    /// <summary>How many persons hold the seat, one where that is not stated.</summary>
    public static CountRange Places(this Seat seat) => seat.Persons ?? CountRange.Exactly(1);
}
