using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Follows who sits from the first to the last day, and from meeting to meeting.</summary>
internal sealed class ContinuityFinder(PracticeView practice)
{
    public Continuity Find()
    {
        ValueList<SideContinuity> sides = SideContinuityFinder.Find(practice.Structure, practice.Index, practice.Interval.Start, practice.Interval.End);
        double? meetings = BetweenMeetings();
        return new Continuity(sides: sides, betweenMeetings: meetings, inWords: ContinuityWords.Of(sides[^1]));
    }

    private double? BetweenMeetings()
    {
        HashSet<Holder>[] present =
        [
            .. practice.Meetings
                .Where(view => view.WasHeldIn(practice.Interval) == true && view.Day is not null && view.Meeting.AttendanceComplete == true)
                .OrderBy(view => view.Day)
                .ThenBy(view => view.Meeting.Id)
                .Select(view => Attendees.HoldersPresent(view.Meeting, practice.Structure, practice.Index))
                .Where(holders => holders.Count > 0),
        ];
        return present.Length < 2
            ? null
            : present.Zip(present.Skip(1), (one, next) => (double)one.Count(next.Contains) / one.Count).Average();
    }
}
