using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Counts the load of everybody.</summary>
internal sealed class LoadFinder
{
    private readonly RegisterIndex _index;
    private readonly DateInterval _interval;
    private readonly LocalDate _day;
    private readonly StructureLoad[] _structures;
    private readonly Dictionary<Id<CollaborationStructure>, StructureLoad> _byId;
    private readonly LoadUnits _units;

    public LoadFinder(CollaborationRegister register, RegisterIndex index, DateInterval interval, LocalDate day)
    {
        (_index, _interval, _day) = (index, interval, day);
        _structures =
        [
            .. register.Structures.DistinctBy(structure => structure.Id)
                .OrderBy(structure => structure.Id)
                .Select(structure => new StructureLoad(structure, index, interval, day)),
        ];
        _byId = _structures.ToDictionary(structure => structure.Structure.Id);
        _units = new LoadUnits(register.Meetings, _byId, interval);
    }

    /// <summary>What a structure of the register asks for.</summary>
    public StructureLoad Of(Id<CollaborationStructure> structure) => _byId[structure];

    public LoadReview Find()
    {
        OwnerLoad[] owners = [.. Owners()];
        return new LoadReview
        {
            Interval = _interval,
            Day = _day,
            Organisations = [.. Organisations()],
            Owners = [.. owners],
            Meetings = Whole(_structures).Meetings,
            Attendances = new AttendanceSum(_structures, _units, Always, _index).Counts,
            Hosted = new LoadCounts(LoadOfOne.Sum(owners.Select(owner => owner.Hosted.Promised)), Sum(owners, owner => owner.Hosted.Planned), Sum(owners, owner => owner.Hosted.Held)),
            Evidence = LoadEvidence.Of(_structures.Where(structure => structure.MayBeInForce), _interval),
        };
    }

    private static CountRange Sum(OwnerLoad[] owners, Func<OwnerLoad, CountRange> count) => CountRange.Sum(owners.Select(count));

    private DaysInForce Always => new([_interval], [_interval]);

    /// <summary>All meetings of structures, for one who is at each.</summary>
    private LoadOfOne Whole(IEnumerable<StructureLoad> structures) => new(structures.Select(structure => new LoadPart(structure, Always, CountRange.Exactly(1))), _units.All);

    private IEnumerable<OrganisationLoad> Organisations()
    {
        ILookup<Id<Actor>, (StructureLoad Structure, LoadSeat Seat)> seats = _structures.SelectMany(structure => structure.Seats.Select(seat => (Structure: structure, Seat: seat))).ToLookup(one => one.Seat.Actor);
        return
            from actor in seats.Select(own => own.Key).Union(_units.Actors)
            orderby actor
            let own = seats[actor].ToArray()
            let parts = own.Select(one => LoadPart.Of(one.Structure, one.Seat))
            let isAtEach = own.Length > 0 && !_index.IsOrganisation(actor)
            let load = isAtEach ? new LoadOfOne(parts, _units.All) : new LoadOfOne(parts, _units.Open, _units.With(actor))
            select Organisation(actor, [.. own.Where(one => one.Structure.MayBeInForce)], load);
    }

    private static OrganisationLoad Organisation(Id<Actor> actor, (StructureLoad Structure, LoadSeat Seat)[] seats, LoadOfOne load)
    {
        (StructureLoad Structure, CountRange Persons, bool? Sits)[] on = [.. seats.Select(one => (one.Structure, one.Seat.Persons, one.Seat.IsHeld & one.Structure.IsInForce))];
        bool?[] structures = [.. on.GroupBy(one => one.Structure).Select(same => ThreeValued.Any(same, one => one.Sits))];
        CountRange places = CountRange.Sum(on.Where(one => one.Sits != false).Select(one => one.Sits == true ? one.Persons : one.Persons.OrNone));
        (LoadCounts meetings, CountRange clashes) = (load.Meetings, load.Clashes);
        CountRange count = Count(structures);
        return new OrganisationLoad
        {
            Organisation = actor,
            Structures = count,
            Seats = places,
            Meetings = meetings,
            Attendances = load.Attendances,
            WithoutNumber = load.WithoutNumber,
            WithoutCadence = load.WithoutCadence,
            Clashes = clashes,
            InWords = LoadWords.Of(count, places, meetings, null, (load.WithoutNumber, load.WithoutCadence), clashes),
        };
    }

    /// <remarks>Owners of the same structures have the same load, which is worked out once for all of them.</remarks>
    private IEnumerable<OwnerLoad> Owners()
    {
        var known = new Dictionary<string, OwnerLoad>(StringComparer.Ordinal);
        foreach ((Id<Actor> owner, StructureLoad[] own) in Owned())
        {
            string all = string.Join(' ', own.Select(structure => structure.Structure.Id));
            known.TryGetValue(all, out OwnerLoad? load);
            yield return known[all] = load is null ? Owner(owner, own) : load with { Owner = owner };
        }
    }

    private IEnumerable<(Id<Actor> Owner, StructureLoad[] Structures)> Owned() =>
        from one in _structures.SelectMany(structure => structure.Structure.Owners.Distinct().Select(owner => (Structure: structure, Owner: owner)))
        where one.Structure.MayBeInForce || _units.All.Contains(one.Structure)
        group one.Structure by one.Owner into own
        orderby own.Key
        select (own.Key, own.ToArray());

    private OwnerLoad Owner(Id<Actor> owner, StructureLoad[] structures)
    {
        LoadOfOne hosted = Whole(structures);
        var atTop = new LoadOfOne(structures.Select(structure => new LoadPart(structure, structure.AtTop, CountRange.Exactly(1))), _units.All);
        CountRange count = Count(structures.Select(structure => structure.IsInForce));
        (LoadCounts meetings, LoadCounts top, CountRange clashes) = (hosted.Meetings, atTop.Meetings, hosted.Clashes);
        return new OwnerLoad
        {
            Owner = owner,
            Structures = count,
            Hosted = meetings,
            AtTop = top,
            WithoutNumber = hosted.WithoutNumber,
            WithoutCadence = hosted.WithoutCadence,
            Clashes = clashes,
            InWords = LoadWords.Of(count, null, meetings, top, (hosted.WithoutNumber, hosted.WithoutCadence), clashes),
        };
    }

    private static CountRange Count(IEnumerable<bool?> answers)
    {
        bool?[] all = [.. answers];
        int sure = all.Count(answer => answer == true);
        return new CountRange(sure, sure + all.Count(answer => answer is null));
    }
}
