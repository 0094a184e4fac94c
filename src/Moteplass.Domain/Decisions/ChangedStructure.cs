namespace Moteplass.Domain;

/// <summary>That a structure goes on with another mandate, at another level or with other seats (endret struktur). What is not stated stays as it is.</summary>
public sealed partial record ChangedStructure : StructureChange
{
    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>How often it would meet; empty for as before.</summary>
    public ValueList<MeetingCadence> Cadences { get; init; }

    /// <summary>Where it would be anchored, or null for as before.</summary>
    public AnchoringLevel? Anchoring { get; init; }

    /// <summary>The seats that it would get.</summary>
    public ValueList<AddedSeat> AddedSeats { get; init; }

    /// <summary>The seats that would end.</summary>
    public ValueList<Id<Seat>> EndedSeats { get; init; }
}
