using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// Which organisations reach which owners of structures on a day (representasjon): by a seat of their own, through an umbrella that
/// they are members of, or as the member organisation through which an umbrella fills a seat.
/// </summary>
/// <remarks>
/// <para>An organisation that is part of another is not heard through it unless a membership says so. Vacant seats carry nobody. What holds on
/// the day is told three ways: what is definitely not valid gives no route, what is unknown gives a route that is not certain. A seat, an
/// anchoring or a membership without a period is taken to be valid, for the register states it and no end; whether a structure without phases
/// is in force is unknown. Immutable, and so safe to use from any thread.</para>
/// <para>There may be as many routes as seats, members and owners multiplied: a register of kilobytes can have millions. Nothing lists them before
/// they are enumerated, and who is heard, by whom, and whether twice is answered without them.</para>
/// </remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed class RepresentationGraph
{
    private readonly RouteFinder _finder;

    private RepresentationGraph(CollaborationRegister register, LocalDate asOf, RouteFinder finder)
    {
        Day = asOf;
        _finder = finder;
        Id<Actor>[] organisations = [.. register.Actors.OfType<UserOrganisation>().Select(one => one.Id).Distinct().Order()];
        NotHeard = [.. organisations.Where(id => !finder.Heard.Contains(id))];
        PossiblyHeard = [.. organisations.Where(id => finder.Heard.Contains(id) && !finder.SurelyHeard.Contains(id))];
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>All routes, by organisation, owner, structure, seat and the umbrellas between; each is found as it is enumerated.</summary>
    public IEnumerable<RepresentationRoute> Routes => _finder.Heard.Order().SelectMany(RoutesOf);

    /// <summary>
    /// Organisations that one owner hears in two or more ways, certain or not: in different structures, or through different umbrellas.
    /// Two seats that are held the same way in one structure are one way. Each is found as it is enumerated.
    /// </summary>
    public IEnumerable<HeardTwice> HeardTwice =>
        from organisation in _finder.Heard.Order()
        let structures = _finder.StructuresOf(organisation)
        where IsTwice(structures)
        from owner in Owners(structures)
        where IsTwice(owner.Structures)
        select new HeardTwice(organisation: organisation, owner: owner.Owner, routes: () => [.. Between(owner.Owner, owner.Structures)]);

    /// <summary>User organisations with no route to anybody, not even one that is uncertain.</summary>
    public ValueList<Id<Actor>> NotHeard { get; }

    /// <summary>User organisations that have routes, but no certain one.</summary>
    public ValueList<Id<Actor>> PossiblyHeard { get; }

    /// <summary>Works out who is heard on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The graph; the same whatever the order of the register's lists.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static RepresentationGraph Of(CollaborationRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        LocalDate day = asOf.InIso();
        return new RepresentationGraph(register, day, new RouteFinder(register, RegisterIndex.Of(register), day));
    }

    /// <summary>The routes by which an organisation is heard.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>The routes, sorted, each found as it is enumerated; none where it is not heard.</returns>
    public IEnumerable<RepresentationRoute> RoutesOf(Id<Actor> organisation) =>
        Owners(_finder.StructuresOf(organisation)).SelectMany(owner => Between(owner.Owner, owner.Structures));

    /// <summary>Whether an owner hears an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="owner">The owner of structures.</param>
    /// <returns>True where a route is certain, null where there are only others, false where there is none.</returns>
    public bool? IsHeardBy(Id<Actor> organisation, Id<Actor> owner)
    {
        HeardIn[] structures = OwnedBy(owner, organisation);
        return structures.Length == 0 ? false : structures.Any(structure => structure.IsCertain) ? true : null;
    }

    /// <summary>Whether an owner hears an organisation in two or more ways, as <see cref="HeardTwice"/> lists them.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="owner">The owner of structures.</param>
    /// <returns>Whether it does.</returns>
    public bool IsHeardTwiceBy(Id<Actor> organisation, Id<Actor> owner) => IsTwice(OwnedBy(owner, organisation));

    private HeardIn[] OwnedBy(Id<Actor> owner, Id<Actor> organisation) => [.. _finder.StructuresOf(organisation).Where(one => one.Structure.Owners.Contains(owner))];

    private static bool IsTwice(IReadOnlyList<HeardIn> structures) =>
        structures.Count > 0 && structures.Any(one => one.Structure.Id != structures[0].Structure.Id || !one.IsOneWay || !one.First.IsSameWay(structures[0].First));

    private static IEnumerable<(Id<Actor> Owner, IReadOnlyList<HeardIn> Structures)> Owners(HeardIn[] structures) =>
        from structure in structures
        from owner in structure.Structure.Owners.Distinct()
        group structure by owner into owned
        orderby owned.Key
        select (owned.Key, (IReadOnlyList<HeardIn>)[.. owned]);

    // Two structures of one id, which a rule reports, are listed together.
    private static IEnumerable<RepresentationRoute> Between(Id<Actor> owner, IReadOnlyList<HeardIn> structures) =>
        structures.DistinctBy(one => one.Structure.Id).Count() == structures.Count
            ? structures.SelectMany(structure => structure.To(owner))
            : structures.SelectMany(structure => structure.To(owner)).OrderBy(route => route.Structure).ThenBy(route => route.Seat).ThenBy(route => route.Umbrellas, RouteFinder.ByIds);
}
