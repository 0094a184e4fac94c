using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Which meetings of the register hold their day, and which must move: as few as may be.</summary>
internal sealed class Revision
{
    private readonly PlanResources _resources;
    private readonly Dictionary<Id<Meeting>, (SeriesDraft Draft, ExistingMeetings Existing)> _ofSeries = [];
    private readonly HashSet<Id<Meeting>> _moved = [];
    private readonly PlanDays _days;

    /// <param name="index">The register.</param>
    /// <param name="meetings">Its meetings.</param>
    /// <param name="drafts">The series, each with the meetings that its structure has.</param>
    /// <param name="resources">Those who attend; what is fixed is counted for them.</param>
    /// <param name="days">The days.</param>
    public Revision(
        RegisterIndex index, IEnumerable<Meeting> meetings, IReadOnlyList<(SeriesDraft Draft, ExistingMeetings Existing)> drafts, PlanResources resources, PlanDays days)
    {
        (_resources, _days) = (resources, days);
        foreach ((SeriesDraft draft, ExistingMeetings existing) in drafts)
        {
            foreach (MeetingView view in draft.OnDays)
            {
                _ofSeries.TryAdd(view.Meeting.Id, (draft, existing));
            }
        }

        MoveFromBadDays(drafts);
        var held = new List<(MeetingView View, int Day, PlacementResource[] Attend)>();
        foreach (MeetingView view in meetings.DistinctBy(meeting => meeting.Id).OrderBy(meeting => meeting.Id).Select(meeting => new MeetingView(meeting)))
        {
            if (view is { WasHeld: not false, Day: { } date } && days.Interval.Contains(date) && !_moved.Contains(view.Meeting.Id))
            {
                int day = days.Of(date);
                PlacementResource[] attend = resources.On(day, view.Meeting, index);
                Change(attend, day, 1);
                held.Add((view, day, attend));
            }
        }

        foreach (IGrouping<int, (MeetingView View, int Day, PlacementResource[] Attend)> onDay in held.GroupBy(one => one.Day).OrderBy(same => same.Key))
        {
            Resolve(onDay.Key, [.. onDay]);
        }

        foreach (PlacementResource resource in resources.All)
        {
            resource.Fix();
        }
    }

    /// <summary>Whether a meeting has to move.</summary>
    public bool HasMoved(MeetingView view) => _moved.Contains(view.Meeting.Id);

    /// <summary>Whether a meeting may move.</summary>
    public bool IsMovable(MeetingView view) => _ofSeries.TryGetValue(view.Meeting.Id, out (SeriesDraft, ExistingMeetings Existing) of) && of.Existing.IsMovable(view);

    /// <summary>What may move and is on a day that cannot be, or on the day of another meeting of its series, moves.</summary>
    private void MoveFromBadDays(IReadOnlyList<(SeriesDraft Draft, ExistingMeetings Existing)> drafts)
    {
        foreach ((SeriesDraft draft, _) in drafts)
        {
            var taken = new HashSet<LocalDate>(draft.OnDays.Where(view => !IsMovable(view)).Select(view => view.Day!.Value));
            foreach (MeetingView view in draft.OnDays.Where(IsMovable))
            {
                if (!draft.Days.Has(_days.Of(view.Day!.Value)) || !taken.Add(view.Day.Value))
                {
                    _moved.Add(view.Meeting.Id);
                }
            }
        }
    }

    /// <summary>As long as somebody has more meetings on a day than room, the meeting moves that makes room for most of them; of equals the last by id.</summary>
    private void Resolve(int day, List<(MeetingView View, int Day, PlacementResource[] Attend)> held)
    {
        while (true)
        {
            (MeetingView View, int Day, PlacementResource[] Attend)[] movable = [.. held.Where(one => IsMovable(one.View) && one.Attend.Any(IsOver))];
            if (movable.Length == 0)
            {
                return;
            }

            (MeetingView View, int Day, PlacementResource[] Attend) moves = movable.OrderBy(one => one.Attend.Count(IsOver)).ThenBy(one => one.View.Meeting.Id).Last();
            _moved.Add(moves.View.Meeting.Id);
            Change(moves.Attend, day, -1);
            held.Remove(moves);
        }

        bool IsOver(PlacementResource resource) => resource.UsedOn(day) > resource.Capacity[day];
    }

    private static void Change(PlacementResource[] attend, int day, int by)
    {
        foreach (PlacementResource resource in attend)
        {
            resource.Change(day, by);
        }
    }
}
