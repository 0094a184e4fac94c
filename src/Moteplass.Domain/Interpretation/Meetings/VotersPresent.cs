using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How many of those who may vote were present at a meeting, as far as the attendance tells.</summary>
/// <param name="Least">How many definitely were.</param>
/// <param name="Most">How many may have been, or null if that is unknown.</param>
/// <remarks>
/// A seat for several persons was filled by as many as the attendance names, and perhaps by more if it does not say how many came; an organisation
/// that is named without a seat may have filled each voting seat that may be its own, and a deputy of whom it is not said for whom any of them. If no
/// voting seat is listed, it is unknown how many there were.
/// </remarks>
internal readonly record struct VotersPresent(int Least, int? Most)
{
    public static VotersPresent At(Meeting meeting, LocalDate day, CollaborationStructure structure, RegisterIndex index)
    {
        Attendance[] there = [.. meeting.Attendance.Where(attendance => attendance.WasPresent() == true)];
        ILookup<Id<Seat>?, Attendance> filled = there.ToLookup(attendance => VotingRights.VotingSeatOf(attendance, structure, index)?.Id);
        CountRange[] sure = [.. structure.Seats.DistinctBy(seat => seat.Id).Where(seat => filled.Contains(seat.Id)).Select(seat => Filled(seat, filled[seat.Id]))];
        Seat[] places = [.. structure.Seats.Where(seat => seat.Votes() != false && seat.Role != SeatRole.Deputy && seat.IsHeldOn(day) != false)];
        Attendance[] named = [.. there.Where(attendance => attendance.Organisation is not null && Attendees.SeatOf(attendance, structure, index) is null)];
        IEnumerable<CountRange> perhaps = places
            .Where(seat => !filled.Contains(seat.Id) && named.Any(attendance => Attendees.MaySitIn(attendance.Organisation, seat, index)))
            .Select(seat => seat.Places())
            .Concat(there.Where(attendance => IsDeputyForSomebody(attendance, structure, index)).Select(attendance => attendance.Persons ?? CountRange.Exactly(1)));
        int least = CountRange.Sum(sure).Minimum;
        int? most = CountRange.Sum(sure.Concat(perhaps)).Maximum;
        int? all = CountRange.Sum(places.Select(seat => seat.Places())).Maximum;
        return new VotersPresent(least, places.Length == 0 || (most ?? all) is not { } bound ? null : Math.Max(least, Math.Min(bound, all ?? bound)));
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

    /// <summary>Whether a deputy was there of whom neither the right to vote nor the seat is stated.</summary>
    private static bool IsDeputyForSomebody(Attendance attendance, CollaborationStructure structure, RegisterIndex index) =>
        attendance.DeputisesFor is null && Attendees.SeatOf(attendance, structure, index) is { Role: SeatRole.Deputy, HasVote: null };
}
