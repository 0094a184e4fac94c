using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>Who attends the meetings of a structure on which days, as far as their days are counted.</summary>
/// <remarks>
/// A seat is attended for the organisation that fills it, or else for whom it is held, unless it is a deputy's, an observer's or a secretary's, vacant, or surely
/// not held on the day. Meetings with one organisation at a time take none from the others: which of them meets is not stated.
/// </remarks>
internal sealed class Attendees(RegisterIndex index, PlanDays days, ValueList<Capacity> capacities)
{
    private readonly ILookup<(Id<Actor>, bool), Capacity> _stated = capacities.ToLookup(one => (one.Actor, one.IsTopManagement));
    private readonly Dictionary<Id<CollaborationStructure>, (Attendee Attendee, DaySet? On)[]> _known = [];
    private readonly Dictionary<Attendee, int[]?> _capacities = [];

    /// <summary>Those who attend, in order, each with the days; null for all.</summary>
    public (Attendee Attendee, DaySet? On)[] Of(CollaborationStructure structure)
    {
        if (!_known.TryGetValue(structure.Id, out (Attendee, DaySet?)[]? found))
        {
            _known.Add(structure.Id, found = Find(structure));
        }

        return found;
    }

    /// <summary>How many meetings an attendee has room for on each day; null if they are not counted.</summary>
    public int[]? CapacityOf(Attendee attendee)
    {
        if (!_capacities.TryGetValue(attendee, out int[]? capacity))
        {
            _capacities.Add(attendee, capacity = Find(attendee));
        }

        return capacity;
    }

    private (Attendee Attendee, DaySet? On)[] Find(CollaborationStructure structure)
    {
        var found = new SortedDictionary<Attendee, DaySet>();
        if (structure.ContactForm != ContactForm.Bilateral)
        {
            var held = SeatSuccession.Of(structure, index);
            foreach (Seat seat in structure.Seats.Where(seat => seat.IsPlace() && seat.State != SeatState.Vacant))
            {
                if ((seat.Affiliation ?? seat.OnBehalfOf) is { } actor)
                {
                    Add(new Attendee(actor.ToString(), AttendeeKind.Actor), held.PossiblyHeld(seat));
                }
            }
        }

        foreach ((Anchoring anchoring, ValidityPeriod? period) in structure.Anchorings
            .Zip(Succession.Read(structure.Anchorings, anchoring => anchoring.Period, anchoring => anchoring.Level))
            .Where(one => one.First.Level == AnchoringLevel.TopManagement))
        {
            foreach (Id<Actor> owner in structure.Owners)
            {
                Add(
                    new Attendee(owner.ToString(), AttendeeKind.TopManagement),
                    (period?.EarliestStart ?? ValidityPeriod.Always, period?.LatestEnd ?? ValidityPeriod.Never));
            }
        }

        return [.. found.Where(one => one.Value.Count > 0).Select(one => (one.Key, one.Value.Count == days.Length ? null : one.Value))];

        void Add(Attendee attendee, (int First, int Last) held)
        {
            if (CapacityOf(attendee) is null)
            {
                return;
            }

            DaySet on = days.Between(held.First, held.Last);
            if (found.TryGetValue(attendee, out DaySet? before))
            {
                on.UnionWith(before);
            }

            found[attendee] = on;
        }
    }

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
