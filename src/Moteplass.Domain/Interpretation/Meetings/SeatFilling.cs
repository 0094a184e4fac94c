using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>A seat that somebody filled at a meeting: their own, or one for which they stepped in as a deputy.</summary>
internal sealed class SeatFilling
{
    private readonly Seat? _own;

    public SeatFilling(Attendance attendance, CollaborationStructure structure, RegisterIndex index, LocalDate day)
    {
        Attendance = attendance;
        Seat = Attendees.SeatOf(attendance, structure, index)!;
        Counts = VotingRights.MayVote(attendance, structure, index, day) & attendance.WasPresent();
        _own = index.FindSeat(structure, attendance.Seat);
    }

    public Attendance Attendance { get; }

    /// <summary>The seat that was filled.</summary>
    public Seat Seat { get; }

    /// <summary>Whether they may vote in it, and were present.</summary>
    public bool? Counts { get; }

    /// <summary>How many came; at least one if that is not stated.</summary>
    private CountRange Came => Attendance.Persons is { IsApproximate: false } persons ? persons : CountRange.AtLeast(1);

    /// <summary>Who came: those of one seat or, as deputies, of one organisation are the same persons; of others that is not said.</summary>
    private object Who => _own is { } own ? own.Id : Attendance.Organisation is { } organisation ? organisation : this;

    /// <summary>How many persons filled some seats.</summary>
    public static CountRange Persons(IEnumerable<SeatFilling> fillings)
    {
        SeatFilling[] all = [.. fillings];
        CountRange seats = CountRange.Sum(all.GroupBy(filling => filling.Seat.Id).Select(same => InSeat(same.First().Seat, same)));
        (long least, long? most) = (seats.Minimum, seats.Maximum);
        foreach (IGrouping<object, SeatFilling> same in all.GroupBy(filling => filling.Who))
        {
            CountRange[] filled = [.. same.GroupBy(filling => filling.Seat.Id).Select(seat => InSeat(seat.First().Seat, seat))];
            if (filled.Length > 1)
            {
                least -= filled.Sum(count => (long)count.Minimum) - filled.Max(count => count.Minimum);
                most -= same.First()._own?.Places().Maximum is { } places ? Math.Max(0, (filled.Sum(count => (long?)count.Maximum) ?? 0) - places) : 0;
            }
        }

        return Range(Math.Max(least, all.Length == 0 ? 0 : 1), most);
    }

    /// <summary>How many persons filled a seat, of those who are named for it.</summary>
    private static CountRange InSeat(Seat seat, IEnumerable<SeatFilling> named)
    {
        CountRange came = CountRange.Sum(named.Select(filling => filling.Came));
        int? most = seat.Places().Maximum;
        return most is { } places && !(came.Maximum < places) ? new CountRange(Math.Min(came.Minimum, places), places) : came;
    }

    private static CountRange Range(long least, long? most) => new((int)Math.Min(least, int.MaxValue), most is { } bound ? (int)Math.Clamp(bound, least, int.MaxValue) : null);
}
