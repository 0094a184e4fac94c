using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Finds the routes of a register on a day: from each seat down through the umbrella that holds it, to its members and theirs.</summary>
internal sealed class RouteFinder(CollaborationRegister register, LocalDate asOf)
{
    private readonly RegisterIndex _index = new(register);
    private readonly Dictionary<Id<Actor>, IReadOnlyList<Reach>> _reaches = [];
    private readonly List<RepresentationRoute> _routes = [];

    public ValueList<RepresentationRoute> Find()
    {
        foreach (CollaborationStructure structure in register.Structures)
        {
            if (InForce.Of(structure, Holds) is not false and var inForce)
            {
                foreach (Seat seat in structure.Seats)
                {
                    AddSeat(structure, seat, inForce == true);
                }
            }
        }

        return
        [
            .. _routes
                .OrderBy(route => route.Organisation)
                .ThenBy(route => route.Owner)
                .ThenBy(route => route.Structure)
                .ThenBy(route => route.Seat)
                .ThenBy(route => string.Join('/', route.Through), StringComparer.Ordinal),
        ];
    }

    private void AddSeat(CollaborationStructure structure, Seat seat, bool structureIsCertain)
    {
        bool? holds = Holds(seat.Period);
        if (seat.OnBehalfOf is not { } holder || seat.State == SeatState.Vacant || holds == false || _index.Actor(holder) is not { } actor)
        {
            return;
        }

        if (actor is not (UserOrganisation or OtherOrganisation or OrganisationGroup))
        {
            return;
        }

        bool isCertain = structureIsCertain && holds == true;
        EvidenceGatherer Gather() => new EvidenceGatherer().Use(RecordReference.To(structure), structure).Use(RecordReference.To(seat), seat);
        foreach (Reach reach in ReachesOf(holder))
        {
            Evidence evidence = reach.Memberships.Aggregate(Gather(), (all, one) => all.Use(RecordReference.To(one), one)).ToEvidence();
            Add(structure, seat, reach.Organisation, reach.Through, isCertain && reach.IsCertain, evidence);
        }

        // The member through which an umbrella fills its seat speaks there, whether or not the register lists the membership.
        if (seat.Affiliation is { } affiliation && affiliation != holder && !ReachesOf(holder).Any(reach => reach.Organisation == affiliation))
        {
            Add(structure, seat, affiliation, [holder], isCertain, Gather().ToEvidence());
        }
    }

    private void Add(CollaborationStructure structure, Seat seat, Id<Actor> organisation, ValueList<Id<Actor>> through, bool isCertain, Evidence evidence)
    {
        foreach (Id<Actor> owner in structure.Owners.Distinct())
        {
            _routes.Add(new RepresentationRoute
            {
                Organisation = organisation,
                Owner = owner,
                Structure = structure.Id,
                Seat = seat.Id,
                Through = through,
                IsCertain = isCertain,
                Evidence = evidence,
            });
        }
    }

    /// <summary>Whom a seat held for an organisation carries: itself, and each member by the shortest way down. Worked out once for each.</summary>
    private IReadOnlyList<Reach> ReachesOf(Id<Actor> holder)
    {
        if (_reaches.TryGetValue(holder, out IReadOnlyList<Reach>? known))
        {
            return known;
        }

        // Breadth first, each organisation once: umbrellas that are members of one another end here and not in a circle.
        var reaches = new List<Reach> { new(holder, [], [], true) };
        var met = new HashSet<Id<Actor>> { holder };
        for (int i = 0; i < reaches.Count; i++)
        {
            Reach umbrella = reaches[i];
            foreach (OrganisationMembership membership in Valid(umbrella.Organisation))
            {
                if (met.Add(membership.Member))
                {
                    reaches.Add(new Reach(
                        membership.Member,
                        [umbrella.Organisation, .. umbrella.Through],
                        [membership, .. umbrella.Memberships],
                        umbrella.IsCertain && Holds(membership.Period) == true));
                }
            }
        }

        _reaches.Add(holder, reaches);
        return reaches;
    }

    /// <summary>The memberships in an umbrella that are not surely invalid on the day, the certain ones first.</summary>
    private IEnumerable<OrganisationMembership> Valid(Id<Actor> umbrella) => _index.MembershipsIn(umbrella)
        .Where(membership => Holds(membership.Period) != false)
        .OrderBy(membership => membership.Member)
        .ThenByDescending(membership => Holds(membership.Period) == true);

    private bool? Holds(ValidityPeriod? period) => period is { } stated ? stated.Covers(asOf) : true;

    private sealed record Reach(Id<Actor> Organisation, ValueList<Id<Actor>> Through, ValueList<OrganisationMembership> Memberships, bool IsCertain);
}
