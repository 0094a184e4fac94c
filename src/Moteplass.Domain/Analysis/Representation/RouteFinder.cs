using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Finds the routes of a register on a day: from each seat down through the umbrella that holds it, to its members and theirs.</summary>
internal sealed class RouteFinder(CollaborationRegister register, RegisterIndex index, LocalDate asOf)
{
    private static readonly Comparer<RepresentationRoute> ByUmbrellas = Comparer<RepresentationRoute>.Create(
        (one, other) => one.Umbrellas.Zip(other.Umbrellas, (a, b) => a.CompareTo(b)).FirstOrDefault(compared => compared != 0, one.Umbrellas.Count - other.Umbrellas.Count));

    private readonly RegisterIndex _index = index;
    private readonly MembershipSuccession _memberships = new(register.Memberships, index);
    private readonly Dictionary<Id<Actor>, Dictionary<Id<Actor>, Reach>> _reaches = [];
    private readonly List<RepresentationRoute> _routes = [];

    public ValueList<RepresentationRoute> Find()
    {
        foreach (CollaborationStructure structure in register.Structures)
        {
            if (StructureLife.Of(structure, _index).IsInForce(asOf) is not false and var inForce)
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
                .ThenBy(route => route, ByUmbrellas),
        ];
    }

    private void AddSeat(CollaborationStructure structure, Seat seat, bool structureIsCertain)
    {
        bool? holds = SeatSuccession.Of(structure, _index).IsHeldOn(seat, asOf);
        if (seat.Holder()?.Actor is not { } holder || seat.State == SeatState.Vacant || holds == false || _index.Find(holder) is not { } actor)
        {
            return;
        }

        if (actor is not (UserOrganisation or OtherOrganisation or OrganisationGroup))
        {
            return;
        }

        bool isCertain = structureIsCertain && holds == true;
        Dictionary<Id<Actor>, Reach> reaches = ReachesOf(holder);

        // The member through which an umbrella fills its seat speaks there, whether or not the register lists the membership.
        Reach? speaker = seat.Affiliation is { } affiliation && affiliation != holder && reaches.GetValueOrDefault(affiliation) is not { IsCertain: true }
            ? new Reach(affiliation, reaches[holder], null, true)
            : null;
        foreach (Reach reach in reaches.Values.Where(reach => reach.Organisation != speaker?.Organisation))
        {
            Add(structure, seat, reach, isCertain);
        }

        if (speaker is not null)
        {
            Add(structure, seat, speaker, isCertain);
        }
    }

    private void Add(CollaborationStructure structure, Seat seat, Reach reach, bool isCertain)
    {
        var evidence = new Lazy<Evidence>(() => reach.Memberships
            .Aggregate(
                new EvidenceBuilder()
                    .Add(RecordReference.To(structure.Id), structure).AddAssumed(RecordReference.To(structure.Id), StructureLife.PeriodsInForce(structure))
                    .Add(RecordReference.To(seat.Id), seat).AddAssumed(RecordReference.To(seat.Id), seat.Period),
                (all, one) => all.Add(RecordReference.To(one), one).AddAssumed(RecordReference.To(one), one.Period))
            .ToEvidence());
        foreach (Id<Actor> owner in structure.Owners.Distinct())
        {
            _routes.Add(new RepresentationRoute(
                organisation: reach.Organisation,
                owner: owner,
                structure: structure.Id,
                seat: seat.Id,
                umbrellas: reach.Umbrellas,
                isCertain: isCertain && reach.IsCertain,
                evidence: evidence));
        }
    }

    /// <summary>Whom a seat held for an organisation carries: itself, and each member by the shortest way down. Worked out once for each.</summary>
    /// <remarks>A certain way goes before one that is unknown, however short.</remarks>
    private Dictionary<Id<Actor>, Reach> ReachesOf(Id<Actor> holder)
    {
        if (!_reaches.TryGetValue(holder, out Dictionary<Id<Actor>, Reach>? reaches))
        {
            _reaches.Add(holder, reaches = Walk(holder, membership => _memberships.HoldsOn(membership, asOf) == true));
            foreach ((Id<Actor> organisation, Reach reach) in Walk(holder, membership => _memberships.HoldsOn(membership, asOf) != false))
            {
                reaches.TryAdd(organisation, reach);
            }
        }

        return reaches;
    }

    /// <summary>Breadth first, each organisation once: umbrellas that are members of one another end here and not in a circle.</summary>
    private Dictionary<Id<Actor>, Reach> Walk(Id<Actor> holder, Func<OrganisationMembership, bool> isTaken)
    {
        var first = new Reach(holder, null, null, true);
        var reaches = new Dictionary<Id<Actor>, Reach> { [holder] = first };
        var ahead = new Queue<Reach>([first]);
        while (ahead.TryDequeue(out Reach? umbrella))
        {
            foreach (OrganisationMembership membership in Members(umbrella.Organisation).Where(isTaken))
            {
                var reach = new Reach(membership.Member, umbrella, membership, umbrella.IsCertain && _memberships.HoldsOn(membership, asOf) == true);
                if (reaches.TryAdd(membership.Member, reach))
                {
                    ahead.Enqueue(reach);
                }
            }
        }

        return reaches;
    }

    /// <summary>The memberships in an umbrella, of the same member the certain ones first, in an order that does not follow from that of the list.</summary>
    private IEnumerable<OrganisationMembership> Members(Id<Actor> umbrella) => _index.MembershipsIn(umbrella)
        .OrderBy(membership => membership.Member)
        .ThenByDescending(membership => _memberships.HoldsOn(membership, asOf) == true)
        .ThenBy(membership => membership, MembershipSuccession.ByText);

    /// <summary>Somebody whom a seat carries, and the umbrella next above on the way.</summary>
    /// <remarks>The way itself is only walked when somebody asks: of a long chain of umbrellas, all ways together are as long as the chain squared.</remarks>
    private sealed class Reach
    {
        private readonly Reach? _umbrella;
        private readonly OrganisationMembership? _membership;

        public Reach(Id<Actor> organisation, Reach? umbrella, OrganisationMembership? membership, bool isCertain)
        {
            (Organisation, _umbrella, _membership, IsCertain) = (organisation, umbrella, membership, isCertain);
            Umbrellas = new Lazy<ValueList<Id<Actor>>>(() => [.. Upwards().Skip(1).Select(reach => reach.Organisation)]);
        }

        public Id<Actor> Organisation { get; }

        public bool IsCertain { get; }

        /// <summary>The umbrellas between it and the seat.</summary>
        public Lazy<ValueList<Id<Actor>>> Umbrellas { get; }

        public IEnumerable<OrganisationMembership> Memberships => Upwards().Select(reach => reach._membership).OfType<OrganisationMembership>();

        private IEnumerable<Reach> Upwards()
        {
            for (Reach? reach = this; reach is not null; reach = reach._umbrella)
            {
                yield return reach;
            }
        }
    }
}
