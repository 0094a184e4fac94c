namespace Moteplass.Domain.Analysis;

/// <summary>An organisation that one owner hears in two or more ways: in different structures, through different umbrellas, or by a seat of its own and an umbrella's.</summary>
public sealed record HeardTwice
{
    internal HeardTwice(Id<Actor> organisation, Id<Actor> owner, ValueList<RepresentationRoute> routes) =>
        (Organisation, Owner, Routes) = (organisation, owner, routes);

    /// <summary>The organisation.</summary>
    public Id<Actor> Organisation { get; }

    /// <summary>The owner that hears it.</summary>
    public Id<Actor> Owner { get; }

    /// <summary>The routes, two or more.</summary>
    public ValueList<RepresentationRoute> Routes { get; }
}
