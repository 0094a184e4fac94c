namespace Moteplass.Domain.Interpretation;

/// <summary>Who of those who attended a meeting may vote.</summary>
/// <remarks>
/// The rule on votes asks whether somebody may vote; the analyses of quorums count only those who definitely filled a voting seat. They differ in a
/// right to vote that a mandate gives somebody without a seat, in a structure that lists no seats, and in an organisation that is named without a seat:
/// to the rule all these may vote, to the count none of them fills a voting seat.
/// </remarks>
internal static class VotingRights
{
    /// <summary>Whether somebody who attended may vote, as the rules read it; unknown if no seats are listed or a mandate gives rights to vote.</summary>
    /// <remarks>One who is named without a seat may sit in any that may be theirs.</remarks>
    public static bool? MayVote(Attendance attendance, CollaborationStructure structure, RegisterIndex index)
    {
        bool byRight = structure.Mandates.Any(mandate => mandate.AttendanceRights.Any(right => right.Rights.Contains(AttendanceRightKind.Vote)));
        return byRight || structure.Seats.IsEmpty ? null
            : attendance is { Seat: null, DeputisesFor: null }
                ? structure.Seats.Any(seat => seat.Votes() != false && Attendees.MaySitIn(attendance.Organisation, seat, index)) ? null : false
            : Attendees.SeatOf(attendance, structure, index) is { } held ? held.Votes()
            : false;
    }

    /// <summary>The voting seat that somebody definitely filled, the own one or the one for which a deputy stepped in, as the analyses read it; or null.</summary>
    public static Seat? VotingSeatOf(Attendance attendance, CollaborationStructure structure, RegisterIndex index) =>
        Attendees.SeatOf(attendance, structure, index) is { } seat && seat.Votes() == true ? seat : null;
}
