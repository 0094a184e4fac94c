namespace Moteplass.Domain;

/// <summary>That a structure begins which the register has as proposed or planned (ny struktur; A8).</summary>
public sealed partial record IntroducedStructure : StructureChange
{
    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }
}
