using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Follows who sits from the first to the last day, and from meeting to meeting.</summary>
internal sealed class ContinuityReviewer(PracticeData data)
{
    public Continuity Review()
    {
        Seat[] places = [.. data.Structure.Seats.Where(seat => seat.IsPlace() && seat.State != SeatState.Vacant && seat.Holder() is not null)];
        ILookup<Side?, Seat> bySide = places.ToLookup(seat => Sides.Of(seat, data.Index));
        ValueList<SideContinuity> sides =
        [
            .. bySide.Where(side => side.Key is not null).OrderBy(side => side.Key).Select(side => Between(side.Key, side)),
            Between(null, places),
        ];
        double? meetings = BetweenMeetings();
        return new Continuity { Sides = sides, BetweenMeetings = meetings, InWords = ReviewWords.Continuity(sides[^1]) };
    }

    private SideContinuity Between(Side? side, IEnumerable<Seat> seats)
    {
        (int before, int after, int kept, int unknown) = (0, 0, 0, 0);
        foreach (IGrouping<string?, Seat> holder in seats.GroupBy(seat => seat.Holder()))
        {
            bool? first = HoldsOn(holder, data.Interval.Start);
            bool? last = HoldsOn(holder, data.Interval.End);
            before += first == true ? 1 : 0;
            after += last == true ? 1 : 0;
            kept += first == true && last == true ? 1 : 0;
            unknown += first is null || last is null ? 1 : 0;
        }

        return new SideContinuity { Side = side, Before = before, After = after, Kept = kept, Unknown = unknown };
    }

    private static bool? HoldsOn(IEnumerable<Seat> seats, LocalDate day) =>
        seats.Aggregate((bool?)false, (holds, seat) => holds | seat.IsHeldOn(day));

    private double? BetweenMeetings()
    {
        ValueList<string>[] present =
        [
            .. data.Meetings
                .Where(view => view.WasHeldIn(data.Interval) == true && view.Day is not null && view.Meeting.AttendanceComplete == true)
                .OrderBy(view => view.Day)
                .ThenBy(view => view.Meeting.Id)
                .Select(view => Represented.At(view.Meeting, data.Structure))
                .Where(holders => !holders.IsEmpty),
        ];
        return present.Length < 2
            ? null
            : present.Zip(present.Skip(1), (one, next) => (double)one.Count(holder => next.Contains(holder)) / one.Count).Average();
    }
}
