namespace Moteplass.Domain;

/// <summary>A seat that a structure would get (ny plass). It has no id, for there is no such seat yet.</summary>
public sealed partial record AddedSeat : SourcedRecord
{
    /// <summary>The actor for whom it would be held, or null where it would be held for a structure or nobody is named.</summary>
    public Id<Actor>? OnBehalfOf { get; init; }

    /// <summary>The structure for which it would be held, or null.</summary>
    public Id<CollaborationStructure>? OnBehalfOfStructure { get; init; }

    /// <summary>The role, or null where not stated.</summary>
    public SeatRole? Role { get; init; }

    /// <summary>The side, or null where not stated.</summary>
    public Side? Side { get; init; }

    /// <summary>Whether the holder would vote (stemmerett), or null where not stated.</summary>
    public bool? HasVote { get; init; }

    /// <summary>How many persons would sit for it, or null where not stated.</summary>
    public CountRange? Persons { get; init; }
}
