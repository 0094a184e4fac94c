namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A permanent structure states where it is anchored.</summary>
    public const string StatedAnchoring = "STR006";
}

/// <summary>STR006.</summary>
internal static class StatedAnchoringRule
{
    private static readonly Sentence NotStated = new(
        "Det er ikke oppgitt hvor den permanente strukturen er forankret.",
        "Det er ikkje oppgitt kor den permanente strukturen er forankra.",
        "It is not stated where the permanent structure is anchored.");

    private static readonly Sentence OnlyInferred = new(
        "Forankringen til den permanente strukturen er bare utledet.",
        "Forankringa til den permanente strukturen er berre utleidd.",
        "The anchoring of the permanent structure is only inferred.");

    public static Rule Rule { get; } = new(
        RuleCodes.StatedAnchoring,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En permanent struktur skal oppgi hvor den er forankret.",
            "Ein permanent struktur skal oppgi kor han er forankra.",
            "A permanent structure should state where it is anchored."),
        [RuleSource.Fact("B4"), RuleSource.Fact("B15")],
        RuleCheck.OfRecord<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        if (!structure.Phases.Any(phase => phase.Permanence == Permanence.Permanent) || IsAnyStated(structure))
        {
            return;
        }

        ProblemSeverity? severity = UnstatedSeverity.Of(structure);
        if (structure.Anchorings.IsEmpty)
        {
            report(place, NotStated, severity);
        }
        else
        {
            report(place.At("anchorings"), OnlyInferred, severity);
        }
    }

    /// <summary>Whether an anchoring is stated, and not only inferred: by its own sources, or else by those of the structure that speak of it.</summary>
    private static bool IsAnyStated(CollaborationStructure structure)
    {
        bool isGenerallyStated = IsStated(structure.Sources, source => source.Members.Contains("anchorings")) ?? true;
        return structure.Anchorings.Any(anchoring => IsStated(anchoring.Sources, source => source.Members.IsEmpty || source.Members.Contains("level")) ?? isGenerallyStated);
    }

    /// <summary>Whether any of the sources that speak of something states it; null where none speaks of it.</summary>
    private static bool? IsStated(ValueList<SourceReference> sources, Func<SourceReference, bool> speaks)
    {
        bool? isStated = null;
        foreach (SourceReference source in sources)
        {
            if (speaks(source))
            {
                isStated = isStated == true || source.Basis == SourceBasis.Stated;
            }
        }

        return isStated;
    }
}
