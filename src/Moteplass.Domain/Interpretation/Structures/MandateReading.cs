namespace Moteplass.Domain.Interpretation;

/// <summary>What it means that a mandate does not state something.</summary>
internal static class MandateReading
{
    /// <summary>Whether the mandate was read whole, so that what it does not state it leaves out.</summary>
    public static bool IsReadWhole(this Mandate mandate) => mandate.ReadWhole == true;

    /// <summary>Whether all mandates of a structure were read whole, so that what none of them states is not laid down.</summary>
    /// <remarks>Without a mandate nothing was read. What the mandate of a structure of an unusual kind leaves out, a law may say elsewhere.</remarks>
    public static bool AreMandatesReadWhole(this CollaborationStructure structure) =>
        structure.Kind != StructureKind.Other && !structure.Mandates.IsEmpty && structure.Mandates.All(IsReadWhole);
}
