using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// Which organisations reach which owners of structures on a day (representasjon): by a seat of their own, through an umbrella of which
/// they are members, or as the member organisation through which an umbrella fills a seat.
/// </summary>
/// <remarks>
/// An organisation that is part of another is not heard through it unless a membership says so. Vacant seats carry nobody. What holds on
/// the day is told three ways: what is definitely not valid gives no route, what is unknown gives a route that is not certain. A seat, an
/// anchoring or a membership without a period is taken to be valid, for the register states it and no end; a structure without phases cannot
/// be told. Immutable, and so safe to use from any thread.
/// </remarks>
public sealed class RepresentationGraph
{
    private readonly ILookup<Id<Actor>, RepresentationRoute> _byOrganisation;

    private RepresentationGraph(CollaborationRegister register, LocalDate asOf, ValueList<RepresentationRoute> routes)
    {
        Day = asOf;
        Routes = routes;
        _byOrganisation = routes.ToLookup(route => route.Organisation);
        HeardTwice = [.. routes
            .GroupBy(route => (route.Organisation, route.Owner))
            .Where(routes => routes.First() is var first && routes.Any(route => route.Structure != first.Structure || !route.IsSameWay(first)))
            .Select(routes => new HeardTwice(organisation: routes.Key.Organisation, owner: routes.Key.Owner, routes: [.. routes]))];
        UserOrganisation[] organisations = [.. register.Actors.OfType<UserOrganisation>().DistinctBy(one => one.Id).OrderBy(one => one.Id)];
        NotHeard = [.. organisations.Select(one => one.Id).Where(id => !_byOrganisation.Contains(id))];
        PossiblyHeard = [.. organisations.Select(one => one.Id).Where(id => _byOrganisation.Contains(id) && !_byOrganisation[id].Any(route => route.IsCertain))];
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>All routes, by organisation, owner, structure, seat and the umbrellas between.</summary>
    public ValueList<RepresentationRoute> Routes { get; }

    /// <summary>
    /// Organisations that one owner hears in two or more ways, certain or not: in different structures, or through different umbrellas.
    /// Two seats that are held the same way in one structure are one way.
    /// </summary>
    public ValueList<HeardTwice> HeardTwice { get; }

    /// <summary>User organisations with no route to anybody, not even one that is uncertain.</summary>
    public ValueList<Id<Actor>> NotHeard { get; }

    /// <summary>User organisations with routes of which none is certain.</summary>
    public ValueList<Id<Actor>> PossiblyHeard { get; }

    /// <summary>Works out the routes of a register on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The graph; the same whatever the order of the register's lists.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static RepresentationGraph Of(CollaborationRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        LocalDate day = asOf.InIso();
        return new RepresentationGraph(register, day, new RouteFinder(register, RegisterIndex.Of(register), day).Find());
    }

    /// <summary>The routes by which an organisation is heard.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>The routes, sorted; empty where there is none.</returns>
    public ValueList<RepresentationRoute> RoutesOf(Id<Actor> organisation) => [.. _byOrganisation[organisation]];
}
