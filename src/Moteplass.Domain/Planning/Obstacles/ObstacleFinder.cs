using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Finds what is in the way: for each series that lacks a meeting, and where what is fixed clashes.</summary>
internal sealed class ObstacleFinder(PlanDays days, PlanNames names, SeriesDraft[] drafts, PlacementSeries[] series, PlacementResource[] resources, Placement placement)
{
    private readonly Dictionary<int, Overbooking?> _overbooked = [];

    /// <summary>How many meetings no plan can place: what each series lacks alone, or what somebody has too many of, if that is more.</summary>
    public int UnplacedAtLeast => Math.Max(placement.Alone.Sum(one => one.Missing), _overbooked.Values.Max(one => one?.Excess) ?? 0);

    public IEnumerable<PlanObstacle> Find()
    {
        int[] lacking = [.. Enumerable.Range(0, series.Length).Where(i => placement.Placed[i].Missing > 0)];
        foreach (int resource in lacking.SelectMany(i => series[i].Attendees).Select(one => one.Resource).Distinct())
        {
            _overbooked[resource] = Overbooking.Of(resource, resources[resource], [.. series.Where(one => one.Attendees.Any(attendee => attendee.Resource == resource))]);
        }

        return
        [
            .. FixedClashes(),
            .. _overbooked.OrderBy(one => one.Key).Select(one => one.Value is { } found ? Overbooked(resources[one.Key], found) : null).OfType<PlanObstacle>(),
            .. lacking.Select(OfSeries).OfType<PlanObstacle>(),
        ];
    }

    private IEnumerable<PlanObstacle> FixedClashes() =>
        from resource in resources
        where resource.Attendee.Kind != AttendeeKind.Structure
        from day in Enumerable.Range(0, days.Length)
        let meetings = resource.FixedOn(day)
        where meetings > resource.Capacity[day]
        let capacity = resource.Capacity[day]
        select new PlanObstacle(
            ObstacleKind.FixedClash,
            new DateInterval(days.At(day), days.At(day)),
            meetings,
            days: 1,
            room: capacity,
            ObstacleWords.FixedClash(names.Of(resource.Attendee), meetings, days.At(day), capacity),
            actors: ActorOf(resource),
            isTopManagement: resource.Attendee.Kind == AttendeeKind.TopManagement);

    private PlanObstacle? Overbooked(PlacementResource resource, Overbooking found) => resource.Attendee.Kind == AttendeeKind.Structure ? null : new PlanObstacle(
        ObstacleKind.Overbooked,
        Interval(found.First, found.Last),
        found.Meetings,
        found.Days,
        (int)Math.Min(found.Room, int.MaxValue),
        ObstacleWords.Overbooked(names.Of(resource.Attendee), found.Meetings, Interval(found.First, found.Last), found.Days, (int)Math.Min(found.Room, int.MaxValue)),
        actors: ActorOf(resource),
        isTopManagement: resource.Attendee.Kind == AttendeeKind.TopManagement);

    private PlanObstacle? OfSeries(int index) =>
        TooFewDays(index) is { } tooFew ? tooFew
        : series[index].Attendees.Any(one => _overbooked[one.Resource] is not null && resources[one.Resource].Attendee.Kind != AttendeeKind.Structure) ? null
        : NoDayFound(index);

    private PlanObstacle? TooFewDays(int index)
    {
        PlacementSeries one = series[index];
        (int First, int Last, int Meetings, int Days)? most = null;
        foreach (int first in one.Windows.Low.Distinct().Order())
        {
            foreach (int last in one.Windows.High.Distinct().Where(last => last >= first).Order())
            {
                int meetings = Enumerable.Range(0, one.Count).Count(k => one.Windows.Low[k] >= first && one.Windows.High[k] <= last);
                int possible = one.Days.CountIn(first, last);
                most = meetings - possible > (most is { } so ? so.Meetings - so.Days : 0) ? (first, last, meetings, possible) : most;
            }
        }

        if (most is not var (from, to, count, free))
        {
            return null;
        }

        DaysOff[] off = [.. DaysOffFinder.Find(days, drafts[index], from, to)];
        return new PlanObstacle(
            ObstacleKind.TooFewDays,
            Interval(from, to),
            count,
            free,
            room: free,
            ObstacleWords.TooFewDays(Name(index), count, Interval(from, to), free, off),
            drafts[index],
            daysOff: [.. off]);
    }

    /// <summary>The fewest that together have no room on any day that is left, as a greedy choice finds them.</summary>
    private PlanObstacle NoDayFound(int index)
    {
        PlacementSeries one = series[index];
        PlacedSeries placed = placement.Placed[index];
        DaySet left = one.Days.Copy();
        foreach (int day in placed.Days)
        {
            left.Remove(day);
        }

        var chosen = new List<PlacementResource>();
        int taken = 0;
        while (one.Attendees.Select(attendee => (resources[attendee.Resource], Taken(attendee, left))).MaxBy(taking => taking.Item2.Count) is (var most, { Count: > 0 } on))
        {
            chosen.Add(most);
            taken += on.Count;
            left.ExceptWith(on);
        }

        return new PlanObstacle(
            ObstacleKind.NoDayFound,
            Interval(one.From, one.From + one.Length - 1),
            placed.Missing,
            taken,
            room: 0,
            ObstacleWords.NoDayFound(Name(index), placed.Missing, [.. chosen.Select(resource => names.Of(resource.Attendee))], taken),
            drafts[index],
            actors: [.. chosen.SelectMany(resource => ActorOf(resource)).Distinct()]);
    }

    private DaySet Taken((int Resource, DaySet? On) attendee, DaySet left)
    {
        DaySet taken = left.Copy();
        taken.IntersectWith(resources[attendee.Resource].Full);
        if (attendee.On is { } on)
        {
            taken.IntersectWith(on);
        }

        return taken;
    }

    private LocalizedText Name(int index) => names.Of(drafts[index].Structure.Id, drafts[index].With);

    private DateInterval Interval(int first, int last) => new(days.At(first), days.At(last));

    private static ValueList<Id<Actor>> ActorOf(PlacementResource resource) =>
        resource.Attendee.Kind == AttendeeKind.Structure ? [] : [Id<Actor>.Parse(resource.Attendee.Id)];
}
