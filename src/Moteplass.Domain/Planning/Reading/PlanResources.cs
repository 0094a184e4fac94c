namespace Moteplass.Domain.Planning;

/// <summary>All whose days are counted, in order, and who of them attends the meetings of each structure.</summary>
internal sealed class PlanResources
{
    private readonly Attendees _attendees;
    private readonly PlanDays _days;
    private readonly SortedDictionary<Attendee, PlacementResource> _all = [];
    private readonly HashSet<Id<CollaborationStructure>> _withSeveralSeries;

    public PlanResources(Attendees attendees, PlanDays days, IEnumerable<SeriesDraft> drafts)
    {
        (_attendees, _days) = (attendees, days);
        _withSeveralSeries = [.. drafts.GroupBy(draft => draft.Structure.Id).Where(same => same.Count() > 1).Select(same => same.Key)];
        foreach (SeriesDraft draft in drafts)
        {
            foreach ((Attendee attendee, _) in Of(draft))
            {
                Get(attendee);
            }
        }
    }

    public PlacementResource[] All => [.. _all.Values];

    /// <summary>Those who attend on a day a meeting of structures that meet together, each once.</summary>
    public PlacementResource[] On(int day, Meeting meeting, RegisterIndex index) =>
        [.. index.StructuresOf(meeting).SelectMany(structure => Of(structure, meeting.With)).Where(one => one.On?.Has(day) != false).Select(one => one.Attendee).Distinct().Order().Select(Get)];

    /// <summary>The places among all of those who attend the meetings of a series.</summary>
    public (int Resource, DaySet? On)[] Places(SeriesDraft draft, IReadOnlyDictionary<Attendee, int> places) =>
        [.. Of(draft).Select(one => (places[one.Attendee], one.On))];

    private IEnumerable<(Attendee Attendee, DaySet? On)> Of(SeriesDraft draft) => Of(draft.Structure, draft.With is { } with ? [with] : []);

    /// <summary>Those who attend the meetings of a structure, each with the days; null for all.</summary>
    private IEnumerable<(Attendee Attendee, DaySet? On)> Of(CollaborationStructure structure, ValueList<Id<Actor>> with)
    {
        IEnumerable<(Attendee Attendee, DaySet? On)> of = _attendees.Of(structure, with);
        return _withSeveralSeries.Contains(structure.Id) ? of.Append((new Attendee(structure.Id.ToString(), AttendeeKind.Structure), null)) : of;
    }

    private PlacementResource Get(Attendee attendee)
    {
        if (!_all.TryGetValue(attendee, out PlacementResource? resource))
        {
            int[] capacity = attendee.Kind == AttendeeKind.Structure ? [.. Enumerable.Repeat(1, _days.Length)] : _attendees.CapacityOf(attendee)!;
            _all.Add(attendee, resource = new PlacementResource(attendee, capacity));
        }

        return resource;
    }
}
