using System.Collections.Concurrent;
using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The seats of a structure with a vote, or perhaps with one, for questions of many meetings.</summary>
internal sealed class VotingPlaces
{
    private readonly RegisterIndex _index;
    private readonly SeatSuccession _seats;
    private readonly JoinedTimes _all;
    private readonly JoinedTimes _anybodys;
    private readonly Dictionary<Id<Actor>, JoinedTimes> _byName;
    private readonly Dictionary<Id<Actor>, JoinedTimes> _byHolder;
    private readonly ILookup<Id<Actor>, Seat> _placesByName;
    private readonly ILookup<Id<Actor>, Seat> _placesByHolder;
    private readonly ILookup<Id<Seat>, Seat> _anybodysPlaces;
    private readonly ConcurrentDictionary<Id<Actor>, Seat[]> _placesOf = new();
    private readonly ConcurrentDictionary<(Id<Actor> Organisation, LocalDate? Day), bool> _throughUmbrellas = new();

    private VotingPlaces(CollaborationStructure structure, RegisterIndex index)
    {
        (_index, _seats) = (index, SeatSuccession.Of(structure, index));
        Seat[] voting = [.. structure.Seats.Where(seat => seat.Votes() != false)];
        _all = Times(voting);
        _anybodys = Times(voting.Where(IsAnybodys));
        _byName = ByActor(ByName(voting));
        _byHolder = ByActor(ByHolder(voting));
        MayVoteWithoutSeat = structure.Seats.IsEmpty || structure.Mandates.Any(mandate => mandate.AttendanceRights.Any(right => right.Rights.Contains(AttendanceRightKind.Vote)));

        Seat[] places = [.. voting.Where(seat => seat.Role != SeatRole.Deputy)];
        All = new PlacesOverTime(places, _seats);
        Seat[] anybodys = [.. places.Where(IsAnybodys)];
        Anybodys = new PlacesOverTime(anybodys, _seats);
        _anybodysPlaces = anybodys.ToLookup(seat => seat.Id);
        (_placesByName, _placesByHolder) = (ByName(places), ByHolder(places));
    }

    /// <summary>Whether nobody may definitely not vote: no seats are listed, or a mandate gives rights to vote.</summary>
    public bool MayVoteWithoutSeat { get; }

    /// <summary>The places, deputies left out.</summary>
    public PlacesOverTime All { get; }

    /// <summary>Those of them in which anybody may sit, for all that the register says.</summary>
    public PlacesOverTime Anybodys { get; }

    public static VotingPlaces Of(CollaborationStructure structure, RegisterIndex index) => index.Keep(structure, structure => new VotingPlaces(structure, index));

    /// <summary>Whether nothing says whose a seat is: it names nobody, or a group.</summary>
    public bool IsAnybodys(Seat seat) => (seat.OnBehalfOf ?? seat.Affiliation) is not { } holder || _index.Find(holder) is OrganisationGroup;

    /// <summary>Whether there may be a seat with a vote, held on a day, in which an organisation may sit.</summary>
    /// <param name="organisation">The organisation, or null for somebody about whom nothing is stated.</param>
    /// <param name="day">The day, or null where it is not known.</param>
    public bool MaySit(Id<Actor>? organisation, LocalDate? day) =>
        organisation is not { } actor ? Has(_all, day)
        : Has(_anybodys, day)
            || (_byName.TryGetValue(actor, out JoinedTimes? own) && Has(own, day))
            || _throughUmbrellas.GetOrAdd((actor, day), static (one, places) => places.MaySitForUmbrella(one.Organisation, one.Day), this);

    /// <summary>The places that may be an organisation's, other than those that may be anybody's.</summary>
    public Seat[] PlacesOf(Id<Actor> organisation) => _placesOf.GetOrAdd(organisation, one =>
    [
        .. _placesByName[one]
            .Concat(_index.MembershipsOf(one).Select(membership => membership.Umbrella).Distinct().SelectMany(umbrella => _placesByHolder[umbrella]))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Seat>()
            .Where(seat => !IsAnybodys(seat)),
    ]);

    /// <summary>The places with an id in which anybody may sit: one, unless the id is used twice.</summary>
    public IEnumerable<Seat> AnybodysPlaces(Id<Seat> id) => _anybodysPlaces[id];

    public bool MayBeHeld(Seat seat, LocalDate day) => _seats.IsHeldOn(seat, day) != false;

    private bool MaySitForUmbrella(Id<Actor> organisation, LocalDate? day) =>
        _index.MembershipsOf(organisation).Any(membership => _byHolder.TryGetValue(membership.Umbrella, out JoinedTimes? times) && Has(times, day));

    private static bool Has(JoinedTimes times, LocalDate? day) => day is { } on ? times.Has(ValidityPeriod.Number(on)) : !times.IsEmpty;

    private static ILookup<Id<Actor>, Seat> ByHolder(IEnumerable<Seat> seats) =>
        seats.Where(seat => (seat.OnBehalfOf ?? seat.Affiliation) is not null).ToLookup(seat => (seat.OnBehalfOf ?? seat.Affiliation)!.Value);

    private static ILookup<Id<Actor>, Seat> ByName(IEnumerable<Seat> seats) => seats
        .SelectMany(seat => new[] { seat.OnBehalfOf, seat.Affiliation }.OfType<Id<Actor>>().Distinct().Select(actor => (actor, seat)))
        .ToLookup(one => one.actor, one => one.seat);

    private JoinedTimes Times(IEnumerable<Seat> seats) => new(seats.Select(_seats.PossiblyHeld));

    private Dictionary<Id<Actor>, JoinedTimes> ByActor(ILookup<Id<Actor>, Seat> seats) => seats.ToDictionary(one => one.Key, Times);
}
