using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Who of those who attended a meeting may vote.</summary>
internal static class VotingRights
{
    /// <summary>
    /// Whether somebody who attended may vote: the holder of a voting seat may, and a deputy for it, as long as the seat is held. One who is named without
    /// a seat may sit in any that may be theirs. If no seats are listed, or a mandate gives rights to vote, nobody may definitely not.
    /// </summary>
    /// <param name="attendance">The one who attended.</param>
    /// <param name="structure">The structure.</param>
    /// <param name="index">The register's index.</param>
    /// <param name="day">The day of the meeting, or null if it is unknown.</param>
    public static bool? MayVote(Attendance attendance, CollaborationStructure structure, RegisterIndex index, LocalDate? day)
    {
        var places = VotingPlaces.Of(structure, index);
        bool? mayVote = attendance is { Seat: null, DeputisesFor: null }
            ? places.MaySit(attendance.Organisation, day) ? null : false
            : Attendees.SeatOf(attendance, structure, index) is { } filled
                ? filled.Votes() & IsHeld(filled) & (index.FindSeat(structure, attendance.Seat) is { } own ? IsHeld(own) : true)
                : false;
        return mayVote == false && places.MayVoteWithoutSeat ? null : mayVote;

        // A vacant seat that somebody filled all the same is a contradiction that proves nothing.
        bool? IsHeld(Seat seat) =>
            (day is { } on ? SeatSuccession.Of(structure, index).IsHeldOn(seat, on) : seat.Period is null ? true : null)
            & (seat.State == SeatState.Vacant ? null : true);
    }
}
