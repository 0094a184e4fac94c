using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Works out whether meetings were quorate. It is computed each time, and never stored.</summary>
internal sealed class QuorumFinder(PracticeView practice)
{
    /// <summary>The meetings held in the interval under a mandate that states a quorum.</summary>
    public ValueList<QuorumReview> Find() =>
    [
        .. practice.Meetings
            .Where(view => view.WasHeldIn(practice.Interval) == true && view.Day is not null)
            .Select(view => Review(practice.Index, view.Meeting, view.Day!.Value, practice.Structure))
            .OfType<QuorumReview>(),
    ];

    /// <summary>The quorum of a meeting that was held, by the mandate of the structure that leads it; or null if none is stated.</summary>
    public static QuorumReview? Of(Meeting meeting, RegisterIndex index) =>
        index.LeaderOf(meeting) is { } structure && new MeetingView(meeting) is { WasHeld: true, Day: { } day } ? Review(index, meeting, day, structure) : null;

    /// <summary>The quorum of one meeting, or null if no mandate in force states one.</summary>
    private static QuorumReview? Review(RegisterIndex index, Meeting meeting, LocalDate day, CollaborationStructure structure)
    {
        if (MandateSuccession.Of(structure, index).On(day) is not { Voting.Quorum: { } quorum } mandate)
        {
            return null;
        }

        CountRange? required = Quorums.Required(quorum, Quorums.VotingSeats(mandate, structure, index, day));
        (int least, int? most) = VotersPresent.At(meeting, day, structure, index);
        bool isComplete = meeting.AttendanceComplete == true;
        return new QuorumReview(
            meeting: meeting.Id,
            required: required,
            present: isComplete ? new CountRange(least, most) : CountRange.AtLeast(least),
            isReached: required is not { } needed ? null : least >= needed.Maximum ? true : isComplete && most < needed.Minimum ? false : null);
    }
}
