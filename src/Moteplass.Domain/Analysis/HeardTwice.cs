namespace Moteplass.Domain.Analysis;

/// <summary>An organisation that one owner hears in two or more ways: in different structures, through different umbrellas, or by a seat of its own and an umbrella's.</summary>
public sealed record HeardTwice
{
    internal HeardTwice()
    {
    }

    /// <summary>The organisation.</summary>
    public required Id<Actor> Organisation { get; init; }

    /// <summary>The owner that hears it.</summary>
    public required Id<Actor> Owner { get; init; }

    /// <summary>The routes, two or more.</summary>
    public ValueList<RepresentationRoute> Routes { get; init; }
}
