namespace Moteplass.Domain.Analysis;

/// <summary>An organisation that one owner hears in two or more ways: in different structures, through different umbrellas, or by a seat of its own and an umbrella's.</summary>
public sealed partial record HeardTwice
{
    private readonly Lazy<ValueList<RepresentationRoute>> _routes;

    internal HeardTwice(Id<Actor> organisation, Id<Actor> owner, Func<ValueList<RepresentationRoute>> routes) =>
        (Organisation, Owner, _routes) = (organisation, owner, new Lazy<ValueList<RepresentationRoute>>(routes));

    /// <summary>The organisation.</summary>
    public Id<Actor> Organisation { get; }

    /// <summary>The owner that hears it.</summary>
    public Id<Actor> Owner { get; }

    /// <summary>The routes, two or more; listed when they are first asked for.</summary>
    public ValueList<RepresentationRoute> Routes => _routes.Value;

    /// <inheritdoc/>
    public bool Equals(HeardTwice? other) => other is not null && Organisation == other.Organisation && Owner == other.Owner && Routes == other.Routes;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Organisation, Owner);
}
