namespace Moteplass.Domain;

/// <summary>Another structure of the register, such as a council that sends its chair.</summary>
public sealed partial record StructureParty : Party
{
    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>The role in it, or null for the structure as such.</summary>
    public SeatRole? Role { get; init; }
}
