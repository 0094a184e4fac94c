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
            foreach ((Attendee attendee, _) in Of(draft.Structure))
            {
                Get(attendee);
            }
        }
    }

    public PlacementResource[] All => [.. _all.Values];

    /// <summary>Those who attend the meetings of a structure, each with the days; null for all.</summary>
    public IEnumerable<(Attendee Attendee, DaySet? On)> Of(CollaborationStructure structure)
    {
        IEnumerable<(Attendee Attendee, DaySet? On)> of = _attendees.Of(structure);
        return _withSeveralSeries.Contains(structure.Id) ? of.Append((new Attendee(structure.Id.ToString(), AttendeeKind.Structure), null)) : of;
    }

    /// <summary>Those who attend on a day the meetings of structures that meet together, each once.</summary>
    public PlacementResource[] On(int day, IEnumerable<CollaborationStructure> structures) =>
        [.. structures.SelectMany(Of).Where(one => one.On?.Has(day) != false).Select(one => one.Attendee).Distinct().Order().Select(Get)];

    /// <summary>The places among all of those who attend the meetings of a structure.</summary>
    public (int Resource, DaySet? On)[] Places(CollaborationStructure structure, IReadOnlyDictionary<Attendee, int> places) =>
        [.. Of(structure).Select(one => (places[one.Attendee], one.On))];

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
