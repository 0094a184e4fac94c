using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>What a seat says of its holder, the right to vote and the day.</summary>
internal static class SeatReading
{
    /// <summary>Whether the seat is held on a day.</summary>
    public static bool? IsHeldOn(this Seat seat, LocalDate day) => seat.Period.HoldsOn(day);

    /// <summary>Whether the seat is held on a day in a structure: not if the structure is not in force; one without phases says nothing of its seats.</summary>
    public static bool? IsHeldOn(this Seat seat, LocalDate day, CollaborationStructure structure) =>
        seat.IsHeldOn(day) & (structure.Phases.IsEmpty ? true : StructureLife.IsInForce(structure, day));

    /// <summary>Whether somebody definitely sits in the seat on a date, as the analyses read it: nobody sits in a vacant one.</summary>
    public static bool IsFilledOn(this Seat seat, PartialDate? date) => seat.State != SeatState.Vacant && seat.Period.HoldsOn(date) == true;

    /// <summary>The actors for whom a structure lists seats, as the rules read it: whenever these are held, and vacant ones too.</summary>
    public static HashSet<Id<Actor>> ActorsListed(this CollaborationStructure structure) => [.. structure.Seats.Select(seat => seat.OnBehalfOf).OfType<Id<Actor>>()];

    /// <summary>Whether the seat is one of the structure's own places, rather than a deputy's, an observer's or the secretary's.</summary>
    public static bool IsPlace(this Seat seat) => seat.Role is null or SeatRole.Member or SeatRole.Chair or SeatRole.ViceChair;

    /// <summary>Whether the holder votes; unknown for a deputy of whom it is not stated.</summary>
    public static bool? Votes(this Seat seat) => seat.HasVote ?? (seat.IsPlace() ? true : seat.Role == SeatRole.Deputy ? null : false);

    /// <summary>For whom the seat is held, or null if nobody is named.</summary>
    public static Holder? Holder(this Seat seat) => Interpretation.Holder.Of(seat);

    /// <summary>How many persons hold the seat; one if that is not stated.</summary>
    public static CountRange Places(this Seat seat) => seat.Persons ?? CountRange.Exactly(1);
}
