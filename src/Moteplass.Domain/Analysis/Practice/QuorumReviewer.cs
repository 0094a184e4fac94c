using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Works out whether meetings were quorate. It is computed each time, and never stored.</summary>
internal sealed class QuorumReviewer(PracticeData data)
{
    /// <summary>The meetings held in the interval under a mandate that states a quorum.</summary>
    public ValueList<QuorumReview> Review() =>
    [
        .. data.Meetings
            .Where(view => view.WasHeldIn(data.Interval) == true && view.Day is not null)
            .Select(view => Review(view.Meeting, view.Day!.Value, data.Structure))
            .OfType<QuorumReview>(),
    ];

    /// <summary>The quorum of one meeting, or null where no mandate in force states one.</summary>
    public static QuorumReview? Review(Meeting meeting, LocalDate day, CollaborationStructure structure)
    {
        if (new StructureMandates(structure).On(day) is not { Voting.Quorum: { } quorum } mandate)
        {
            return null;
        }

        int? required = Quorums.Required(quorum, Quorums.VotingSeats(mandate, structure, day));
        int present = meeting.Attendance.Where(Represented.IsThere).Select(attendance => Voter(attendance, structure)).OfType<Id<Seat>>().Distinct().Count();
        bool isComplete = meeting.AttendanceComplete == true;
        return new QuorumReview
        {
            Meeting = meeting.Id,
            Required = required,
            Present = isComplete ? CountRange.Exactly(present) : CountRange.AtLeast(present),
            Reached = required is not { } least ? null : present >= least ? true : isComplete ? false : null,
        };
    }

    /// <summary>The voting seat that somebody filled, the own one or that for which a deputy stepped in; or null.</summary>
    private static Id<Seat>? Voter(Attendance attendance, CollaborationStructure structure) =>
        Represented.SeatOf(attendance, structure) is { } seat && seat.Votes() == true ? seat.Id : null;
}
