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
        (int least, int? most) = Present(meeting, day, structure);
        bool isComplete = meeting.AttendanceComplete == true;
        return new QuorumReview
        {
            Meeting = meeting.Id,
            Required = required,
            Present = isComplete ? new CountRange(least, most) : CountRange.AtLeast(least),
            Reached = required is not { } needed ? null : least >= needed ? true : isComplete && most < needed ? false : null,
        };
    }

    /// <summary>How many of those who may vote were there, at the least and at the most as far as the attendance tells.</summary>
    /// <remarks>
    /// A seat for several persons was filled by as many as the attendance names, and perhaps by more; an organisation that is named without a seat
    /// may have filled each voting seat that it held.
    /// </remarks>
    private static (int Least, int? Most) Present(Meeting meeting, LocalDate day, CollaborationStructure structure)
    {
        Attendance[] there = [.. meeting.Attendance.Where(Represented.IsThere)];
        var filled = there.Select(attendance => Voter(attendance, structure)).OfType<Seat>().GroupBy(seat => seat.Id).ToDictionary(same => same.Key, same => (Seat: same.First(), Named: same.Count()));
        HashSet<Id<Actor>> named =
        [
            .. there.Where(attendance => Represented.SeatOf(attendance, structure) is null).Select(attendance => attendance.Organisation).OfType<Id<Actor>>(),
        ];
        CountRange[] perhaps =
        [
            .. structure.Seats
                .Where(seat => seat.OnBehalfOf is { } holder && named.Contains(holder) && !filled.ContainsKey(seat.Id))
                .Where(seat => seat.Votes() != false && seat.Role != SeatRole.Deputy && seat.IsHeldOn(day) != false)
                .Select(seat => seat.Places()),
        ];
        int least = filled.Values.Sum(one => Math.Min(one.Named, one.Seat.Places().Maximum ?? int.MaxValue));
        CountRange most = CountRange.Sum(filled.Values.Select(one => one.Seat.Places()).Concat(perhaps));
        return (least, most.Maximum is { } bound ? Math.Max(least, bound) : null);
    }

    /// <summary>The voting seat that somebody filled, the own one or that for which a deputy stepped in; or null.</summary>
    private static Seat? Voter(Attendance attendance, CollaborationStructure structure) =>
        Represented.SeatOf(attendance, structure) is { } seat && seat.Votes() == true ? seat : null;
}
