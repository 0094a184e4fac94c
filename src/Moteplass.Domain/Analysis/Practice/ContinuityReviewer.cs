using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Follows who sits from the first to the last day, and from meeting to meeting.</summary>
internal sealed class ContinuityReviewer(PracticeData data)
{
    public Continuity Review()
    {
        ValueList<SideContinuity> sides = SideContinuities.Between(data.Structure, data.Index, data.Interval.Start, data.Interval.End);
        double? meetings = BetweenMeetings();
        return new Continuity { Sides = sides, BetweenMeetings = meetings, InWords = ReviewWords.Continuity(sides[^1]) };
    }

    private double? BetweenMeetings()
    {
        HashSet<Holder>[] present =
        [
            .. data.Meetings
                .Where(view => view.WasHeldIn(data.Interval) == true && view.Day is not null && view.Meeting.AttendanceComplete == true)
                .OrderBy(view => view.Day)
                .ThenBy(view => view.Meeting.Id)
                .Select(view => Attendees.HoldersPresent(view.Meeting, data.Structure, data.Index))
                .Where(holders => holders.Count > 0),
        ];
        return present.Length < 2
            ? null
            : present.Zip(present.Skip(1), (one, next) => (double)one.Count(next.Contains) / one.Count).Average();
    }
}
