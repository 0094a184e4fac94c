namespace Moteplass.Domain.Interpretation;

/// <summary>For whom a seat is held: an actor, or another structure. It stays the same when the seat changes.</summary>
internal readonly record struct Holder
{
    private Holder(Id<Actor>? actor, Id<CollaborationStructure>? structure) => (Actor, Structure) = (actor, structure);

    /// <summary>The actor, or null if it is a structure.</summary>
    public Id<Actor>? Actor { get; }

    /// <summary>The structure, or null if it is an actor.</summary>
    public Id<CollaborationStructure>? Structure { get; }

    public static Holder Of(Id<Actor> actor) => new(actor, null);

    /// <summary>For whom a seat is held, or null if nobody is named. The organisation through which it is filled holds it if nobody else does.</summary>
    public static Holder? Of(Seat seat) =>
        seat.OnBehalfOf is { } actor ? Of(actor)
        : seat.OnBehalfOfStructure is { } structure ? new Holder(null, structure)
        : seat.Affiliation is { } affiliation ? Of(affiliation)
        : null;
}
