namespace Moteplass.Domain.Analysis;

/// <summary>An organisation that one owner hears by two or more routes.</summary>
public sealed record HeardTwice
{
    /// <summary>The organisation.</summary>
    public required Id<Actor> Organisation { get; init; }

    /// <summary>The owner that hears it.</summary>
    public required Id<Actor> Owner { get; init; }

    /// <summary>The routes, two or more.</summary>
    public ValueList<Route> Routes { get; init; }
}
