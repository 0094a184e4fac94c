namespace Moteplass.Domain;

/// <summary>What a proposal would do to structures: one begins, some end, or one changes (endring i strukturene; A8, B18).</summary>
/// <remarks>The list of cases is closed.</remarks>
public abstract partial record StructureChange : SourcedRecord
{
    private protected StructureChange()
    {
    }
}
