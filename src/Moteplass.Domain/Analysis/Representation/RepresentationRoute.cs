namespace Moteplass.Domain.Analysis;

/// <summary>A way by which an organisation is heard by the owner of a structure (vei): its own seat, or the seat of an umbrella.</summary>
public sealed partial record RepresentationRoute
{
    private readonly Lazy<ValueList<Id<Actor>>> _umbrellas;
    private readonly Lazy<Evidence> _evidence;

    internal RepresentationRoute(
        Id<Actor> organisation,
        Id<Actor> owner,
        Id<CollaborationStructure> structure,
        Id<Seat> seat,
        Lazy<ValueList<Id<Actor>>> umbrellas,
        bool isCertain,
        Lazy<Evidence> evidence)
    {
        Organisation = organisation;
        Owner = owner;
        Structure = structure;
        Seat = seat;
        _umbrellas = umbrellas;
        IsCertain = isCertain;
        _evidence = evidence;
    }

    /// <summary>The organisation that is heard.</summary>
    public Id<Actor> Organisation { get; }

    /// <summary>The owner of the structure, who hears it.</summary>
    public Id<Actor> Owner { get; }

    /// <summary>The structure in which it is heard.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>The seat.</summary>
    public Id<Seat> Seat { get; }

    /// <summary>The umbrellas between the organisation and the seat, the organisation's own umbrella first; empty for its own seat.</summary>
    public ValueList<Id<Actor>> Umbrellas => _umbrellas.Value;

    /// <summary>Whether the seat and the structure, and every membership on the way, definitely held on the day; if not, it is unknown whether they did.</summary>
    public bool IsCertain { get; }

    /// <summary>What the route rests on.</summary>
    public Evidence Evidence => _evidence.Value;

    /// <inheritdoc/>
    public bool Equals(RepresentationRoute? other) =>
        other is not null && Organisation == other.Organisation && Owner == other.Owner && Structure == other.Structure && Seat == other.Seat
        && IsCertain == other.IsCertain && (_umbrellas == other._umbrellas || Umbrellas == other.Umbrellas) && Evidence == other.Evidence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Organisation, Owner, Structure, Seat, IsCertain);
}
