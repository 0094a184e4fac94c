namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>An active permanent structure states how often it meets.</summary>
    public const string StatedCadence = "STR007";
}

/// <summary>STR007.</summary>
internal static class StatedCadenceRule
{
    private static readonly Sentence NotStated = new(
        "Det er ikke oppgitt hvor ofte det holdes møter i den permanente strukturen.",
        "Det er ikkje oppgitt kor ofte det blir halde møte i den permanente strukturen.",
        "It is not stated how often the permanent structure meets.");

    public static Rule Rule { get; } = new(
        RuleCodes.StatedCadence,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En aktiv permanent struktur skal oppgi hvor ofte det holdes møter.",
            "Ein aktiv permanent struktur skal oppgi kor ofte det blir halde møte.",
            "An active permanent structure should state how often it meets."),
        [RuleSource.Fact("B4"), RuleSource.Fact("B9")],
        RuleCheck.OfRecord<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        if (structure.Phases.Any(phase => phase is { Status: PhaseStatus.Active, Permanence: Permanence.Permanent })
            && structure.Mandates.All(mandate => mandate.Cadences.IsEmpty))
        {
            report(structure.Mandates.IsEmpty ? place : place.At("mandates"), NotStated, UnstatedSeverity.Of(structure));
        }
    }
}
