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
            .Select(view => Review(data.Index, view.Meeting, view.Day!.Value, data.Structure))
            .OfType<QuorumReview>(),
    ];

    /// <summary>The quorum of one meeting, or null where no mandate in force states one.</summary>
    public static QuorumReview? Review(RegisterIndex index, Meeting meeting, LocalDate day, CollaborationStructure structure)
    {
        if (new StructureMandates(structure).On(day) is not { Voting.Quorum: { } quorum } mandate)
        {
            return null;
        }

        int? required = Quorums.Required(quorum, Quorums.VotingSeats(mandate, structure, day));
        (int least, int? most) = Present(index, meeting, day, structure);
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
    /// A seat for several persons was filled by as many as the attendance names, and perhaps by more where it does not say how many came; an
    /// organisation that is named without a seat may have filled each voting seat that may be its own, and a deputy of whom it is not said for whom
    /// any of them. Where no voting seat is listed, it cannot be told how many there were.
    /// </remarks>
    private static (int Least, int? Most) Present(RegisterIndex index, Meeting meeting, LocalDate day, CollaborationStructure structure)
    {
        Attendance[] there = [.. meeting.Attendance.Where(Represented.IsThere)];
        ILookup<Id<Seat>?, Attendance> filled = there.ToLookup(attendance => Voter(attendance, structure)?.Id);
        CountRange[] sure = [.. structure.Seats.DistinctBy(seat => seat.Id).Where(seat => filled.Contains(seat.Id)).Select(seat => Filled(seat, filled[seat.Id]))];
        Seat[] places = [.. structure.Seats.Where(seat => seat.Votes() != false && seat.Role != SeatRole.Deputy && seat.IsHeldOn(day) != false)];
        Attendance[] named = [.. there.Where(attendance => attendance.Organisation is not null && Represented.SeatOf(attendance, structure) is null)];
        IEnumerable<CountRange> perhaps = places
            .Where(seat => !filled.Contains(seat.Id) && named.Any(attendance => Represented.MayHold(attendance.Organisation, seat, index)))
            .Select(seat => seat.Places())
            .Concat(there.Where(attendance => IsDeputyForSomebody(attendance, structure)).Select(attendance => attendance.Persons ?? CountRange.Exactly(1)));
        int least = CountRange.Sum(sure).Minimum;
        int? most = CountRange.Sum(sure.Concat(perhaps)).Maximum;
        int? all = CountRange.Sum(places.Select(seat => seat.Places())).Maximum;
        return (least, places.Length == 0 || (most ?? all) is not { } bound ? null : Math.Max(least, Math.Min(bound, all ?? bound)));
    }

    /// <summary>How many persons filled a seat, of those who are named for it.</summary>
    private static CountRange Filled(Seat seat, IEnumerable<Attendance> named)
    {
        CountRange came = CountRange.Sum(named.Select(attendance => attendance.Persons switch
        {
            { IsApproximate: false } persons => persons,
            _ => CountRange.AtLeast(1),
        }));
        int? most = seat.Places().Maximum;
        return most is { } places && !(came.Maximum < places) ? new CountRange(Math.Min(came.Minimum, places), places) : came;
    }

    /// <summary>Whether a deputy was there of whom neither the right to vote nor the seat is told.</summary>
    private static bool IsDeputyForSomebody(Attendance attendance, CollaborationStructure structure) =>
        attendance.DeputisesFor is null && Represented.SeatOf(attendance, structure) is { Role: SeatRole.Deputy, HasVote: null };

    /// <summary>The voting seat that somebody filled, the own one or that for which a deputy stepped in; or null.</summary>
    private static Seat? Voter(Attendance attendance, CollaborationStructure structure) =>
        Represented.SeatOf(attendance, structure) is { } seat && seat.Votes() == true ? seat : null;
}
