namespace Moteplass.Domain.Analysis;

/// <summary>A way by which an organisation is heard by the owner of a structure (vei): its own seat, or the seat of an umbrella.</summary>
public sealed record RepresentationRoute
{
    internal RepresentationRoute()
    {
    }

    /// <summary>The organisation that is heard.</summary>
    public required Id<Actor> Organisation { get; init; }

    /// <summary>The owner of the structure, who hears it.</summary>
    public required Id<Actor> Owner { get; init; }

    /// <summary>The structure in which it is heard.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>The seat.</summary>
    public required Id<Seat> Seat { get; init; }

    /// <summary>The umbrellas between the organisation and the seat, the organisation's own umbrella first; empty for its own seat.</summary>
    public ValueList<Id<Actor>> Through { get; init; }

    /// <summary>Whether the seat and the structure, and every membership on the way, surely held on the day; else it cannot be told.</summary>
    public required bool IsCertain { get; init; }

    /// <summary>What the route rests on.</summary>
    public required Evidence Evidence { get; init; }
}
