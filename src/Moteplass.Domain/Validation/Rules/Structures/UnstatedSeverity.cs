using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>How grave it is that something is not stated: no more than worth a look, unless the mandates were read whole.</summary>
internal static class UnstatedSeverity
{
    /// <returns>Null for the rule's own severity.</returns>
    public static ProblemSeverity? Of(CollaborationStructure structure) =>
        structure.AreMandatesReadWhole() ? null : ProblemSeverity.Info;

    /// <inheritdoc cref="Of(CollaborationStructure)"/>
    public static ProblemSeverity? Of(Mandate mandate) => mandate.IsReadWhole() ? null : ProblemSeverity.Info;
}
