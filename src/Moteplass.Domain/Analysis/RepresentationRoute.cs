namespace Moteplass.Domain.Analysis;

/// <summary>A way by which an organisation is heard by the owner of a structure (vei): its own seat, or the seat of an umbrella.</summary>
public sealed record RepresentationRoute
{
    private readonly Lazy<ValueList<Id<Actor>>> _through;
    private readonly Lazy<Evidence> _evidence;

    internal RepresentationRoute(Lazy<ValueList<Id<Actor>>> through, Lazy<Evidence> evidence) => (_through, _evidence) = (through, evidence);

    /// <summary>The organisation that is heard.</summary>
    public required Id<Actor> Organisation { get; init; }

    /// <summary>The owner of the structure, who hears it.</summary>
    public required Id<Actor> Owner { get; init; }

    /// <summary>The structure in which it is heard.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>The seat.</summary>
    public required Id<Seat> Seat { get; init; }

    /// <summary>The umbrellas between the organisation and the seat, the organisation's own umbrella first; empty for its own seat.</summary>
    public ValueList<Id<Actor>> Through
    {
        get => _through.Value;
        init => _through = new(value);
    }

    /// <summary>Whether the seat and the structure, and every membership on the way, surely held on the day; else it cannot be told.</summary>
    public required bool IsCertain { get; init; }

    /// <summary>What the route rests on.</summary>
    public Evidence Evidence
    {
        get => _evidence.Value;
        init => _evidence = new(value);
    }

    /// <inheritdoc/>
    public bool Equals(RepresentationRoute? other) =>
        other is not null && Organisation == other.Organisation && Owner == other.Owner && Structure == other.Structure && Seat == other.Seat
        && IsCertain == other.IsCertain && IsSameWay(other) && Evidence == other.Evidence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Organisation, Owner, Structure, Seat, IsCertain);

    /// <summary>Whether the same umbrellas stand between; that is not looked into where both are one way of the same holder.</summary>
    internal bool IsSameWay(RepresentationRoute other) => _through == other._through || Through == other.Through;
}
