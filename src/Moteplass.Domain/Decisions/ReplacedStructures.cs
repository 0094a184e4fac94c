namespace Moteplass.Domain;

/// <summary>That structures end (avviklede strukturer), and what takes over. Several that one takes over from are a merger.</summary>
public sealed partial record ReplacedStructures : StructureChange
{
    /// <summary>The structures that end.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>The structure that takes over, or null where none does.</summary>
    public Id<CollaborationStructure>? ReplacedBy { get; init; }

    /// <summary>Whether each holder of a place in the structures gets one in the structure that takes over, or null where it is not stated who sits.</summary>
    public bool? CarrySeats { get; init; }
}
