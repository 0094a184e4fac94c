using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>Who attends the meetings of a structure on which days, as far as their days are counted.</summary>
/// <remarks>
/// A seat is attended for the organisation that fills it, or else for whom it is held, unless it is a deputy's, an observer's or a secretary's, vacant, or definitely
/// not held on the day. A meeting that says with whom it is held takes those organisations and no others; where organisations are met one at a time, a meeting that does not
/// say it takes none.
/// </remarks>
internal sealed class Attendees(RegisterIndex index, PlanDays days, ValueList<Capacity> capacities)
{
    private readonly ILookup<(Id<Actor>, bool), Capacity> _stated = capacities.ToLookup(one => (one.Actor, one.IsTopManagement));
    private readonly Dictionary<(Id<CollaborationStructure>, bool), (Attendee Attendee, DaySet? On)[]> _known = [];
    private readonly Dictionary<Id<CollaborationStructure>, ILookup<Attendee, (int First, int Last)>> _sure = [];
    private readonly Dictionary<Attendee, int[]?> _capacities = [];

    /// <summary>Those who attend, in order, each with the days; null for all.</summary>
    /// <param name="structure">The structure that meets.</param>
    /// <param name="with">With whom, if that is said.</param>
    public (Attendee Attendee, DaySet? On)[] Of(CollaborationStructure structure, ValueList<Id<Actor>> with)
    {
        (Attendee Attendee, DaySet? On)[] seated = Seated(structure, isWithAll: with.IsEmpty);
        Attendee[] named = with.IsEmpty ? [] : [.. with.Select(Named).Distinct().Where(attendee => CapacityOf(attendee) is not null)];
        return named.Length == 0
            ? seated
            : [.. seated.Where(one => !named.Contains(one.Attendee)).Concat(named.Select(attendee => (attendee, (DaySet?)null))).OrderBy(one => one.Item1)];
    }

    /// <summary>Whether an attendee definitely attends a meeting of a structure on a day.</summary>
    public bool IsSure(CollaborationStructure structure, ValueList<Id<Actor>> with, Attendee attendee, int day) =>
        with.Any(actor => Named(actor) == attendee) || Sure(structure)[attendee].Any(held => held.First <= Number(day) && Number(day) <= held.Last);

    /// <summary>How many meetings an attendee has room for on each day; null if they are not counted.</summary>
    public int[]? CapacityOf(Attendee attendee)
    {
        if (!_capacities.TryGetValue(attendee, out int[]? capacity))
        {
            _capacities.Add(attendee, capacity = Find(attendee));
        }

        return capacity;
    }

    private static Attendee Named(Id<Actor> actor) => new(actor.ToString(), AttendeeKind.Actor);

    /// <summary>Those who attend for their seats or as top management: with all organisations, or with authorities alone.</summary>
    private (Attendee Attendee, DaySet? On)[] Seated(CollaborationStructure structure, bool isWithAll)
    {
        if (!_known.TryGetValue((structure.Id, isWithAll), out (Attendee, DaySet?)[]? found))
        {
            _known.Add((structure.Id, isWithAll), found = Find(structure, isWithAll));
        }

        return found;
    }

    private (Attendee Attendee, DaySet? On)[] Find(CollaborationStructure structure, bool isWithAll) =>
    [
        .. from one in Held(structure)
           where CapacityOf(one.Attendee) is not null
           where isWithAll || one.Attendee.Kind != AttendeeKind.Actor || !index.IsOrganisation(Id<Actor>.Parse(one.Attendee.Id))
           group one.Possibly by one.Attendee into same
           let held = Union(same)
           where held.Count > 0
           orderby same.Key
           select (same.Key, held.Count == held.Length ? null : held),
    ];

    private ILookup<Attendee, (int First, int Last)> Sure(CollaborationStructure structure)
    {
        if (!_sure.TryGetValue(structure.Id, out ILookup<Attendee, (int First, int Last)>? sure))
        {
            _sure.Add(structure.Id, sure = Held(structure).ToLookup(one => one.Attendee, one => one.Surely));
        }

        return sure;
    }

    /// <summary>For whom seats of a structure are held, and whose top management it is anchored in, with the first and last day on which that may be so and definitely is.</summary>
    private IEnumerable<(Attendee Attendee, (int First, int Last) Possibly, (int First, int Last) Surely)> Held(CollaborationStructure structure)
    {
        var held = SeatSuccession.Of(structure, index);
        IEnumerable<Seat> seats = structure.IsOneAtATime() ? [] : structure.Seats.Where(seat => seat.IsPlace() && seat.State != SeatState.Vacant);
        foreach (Seat seat in seats)
        {
            if ((seat.Affiliation ?? seat.OnBehalfOf) is { } actor)
            {
                yield return (new Attendee(actor.ToString(), AttendeeKind.Actor), held.PossiblyHeld(seat), held.SurelyHeld(seat));
            }
        }

        foreach ((_, ValidityPeriod? period) in AnchoringSuccession.Read(structure).Where(one => one.Level == AnchoringLevel.TopManagement))
        {
            foreach (Id<Actor> owner in structure.Owners)
            {
                yield return (
                    new Attendee(owner.ToString(), AttendeeKind.TopManagement),
                    period is { } may ? (may.EarliestStart, may.LatestEnd) : (ValidityPeriod.Always, ValidityPeriod.Never),
                    period is { } does ? (does.LatestStart, does.EarliestEnd) : (ValidityPeriod.Always, ValidityPeriod.Never));
            }
        }
    }

    private DaySet Union(IEnumerable<(int First, int Last)> held)
    {
        var on = new DaySet(days.Length);
        foreach ((int first, int last) in held)
        {
            on.UnionWith(days.Between(first, last));
        }

        return on;
    }

    private int Number(int day) => ValidityPeriod.Number(days.At(day));

    private int[]? Find(Attendee attendee)
    {
        bool isTop = attendee.Kind == AttendeeKind.TopManagement;
        var actor = Id<Actor>.Parse(attendee.Id);
        Capacity[] stated = [.. _stated[(actor, isTop)]];
        int? usual = stated.FirstOrDefault(one => one.Within is null) is { } always ? always.MeetingsADay
            : isTop || index.Find(actor) is UserOrganisation or OtherOrganisation ? 1
            : null;
        if (usual is null && stated.All(one => one.MeetingsADay is null))
        {
            return null;
        }

        // What is not counted has room for more than there can be.
        int[] capacity = [.. Enumerable.Repeat(usual ?? int.MaxValue, days.Length)];
        foreach (Capacity one in stated.Where(one => one.Within is not null))
        {
            foreach (int day in days.In([one.Within!.InIso()]).Days())
            {
                capacity[day] = one.MeetingsADay ?? int.MaxValue;
            }
        }

        return capacity;
    }
}
