namespace Moteplass.Domain.Analysis;

/// <summary>What a review says of a single meeting or list, for the rules that judge them one by one.</summary>
internal static class MeetingJudgements
{
    /// <summary>The deadlines of a meeting by the mandate of the structure that leads it.</summary>
    public static IEnumerable<DeadlineReview> Deadlines(RegisterIndex index, Meeting meeting) =>
        Leading(index, meeting) is { } structure && new MeetingView(meeting) is { WasHeld: not false, Day: { } day } view
            ? DeadlineReviewer.Judge(view.Meeting, day, new StructureMandates(structure), MeetingCalendar.Norwegian)
            : [];

    /// <summary>The quorum of a meeting that was held, by the mandate of the structure that leads it; or null where none is stated.</summary>
    public static QuorumReview? Quorum(RegisterIndex index, Meeting meeting) =>
        Leading(index, meeting) is { } structure && new MeetingView(meeting) is { WasHeld: true, Day: { } day }
            ? QuorumReviewer.Review(index, meeting, day, structure)
            : null;

    /// <summary>Whether somebody who attended may vote; null where that cannot be told.</summary>
    /// <remarks>It is told only of a structure whose seats are listed; one who is named without a seat may sit in any that may be theirs.</remarks>
    public static bool? MayVote(RegisterIndex index, Attendance attendance, CollaborationStructure structure)
    {
        bool byRight = structure.Mandates.Any(mandate => mandate.AttendanceRights.Any(right => right.Rights.Contains(AttendanceRightKind.Vote)));
        return byRight || structure.Seats.IsEmpty ? null
            : attendance is { Seat: null, DeputisesFor: null }
                ? structure.Seats.Any(seat => seat.Votes() != false && Represented.MayHold(attendance.Organisation, seat, index)) ? null : false
            : Represented.SeatOf(attendance, structure) is { } held ? held.Votes()
            : false;
    }

    private static CollaborationStructure? Leading(RegisterIndex index, Meeting meeting) =>
        meeting.Structures.IsEmpty ? null : index.Find(meeting.Structures[0]);
}
