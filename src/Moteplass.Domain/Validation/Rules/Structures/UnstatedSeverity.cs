namespace Moteplass.Domain.Validation;

/// <summary>How grave it is that something is not stated: no more than worth a look, unless the mandates were read whole.</summary>
internal static class UnstatedSeverity
{
    /// <remarks>What a mandate of a kind that is none of the usual leaves out, a law may say elsewhere.</remarks>
    /// <returns>Null for the rule's own severity.</returns>
    public static ProblemSeverity? Of(CollaborationStructure structure) =>
        structure.Kind != StructureKind.Other && !structure.Mandates.IsEmpty && structure.Mandates.All(mandate => mandate.ReadWhole == true) ? null : ProblemSeverity.Info;

    /// <inheritdoc cref="Of(CollaborationStructure)"/>
    public static ProblemSeverity? Of(Mandate mandate) => mandate.ReadWhole == true ? null : ProblemSeverity.Info;
}
