namespace Moteplass.Domain.Validation;

/// <summary>STR006.</summary>
internal static class StatedAnchoringRule
{
    private static readonly Sentence NotStated = new(
        "Hvor den permanente strukturen er forankret, er ikke oppgitt.",
        "Kor den permanente strukturen er forankra, er ikkje oppgitt.",
        "Where the permanent structure is anchored is not stated.");

    private static readonly Sentence OnlyInferred = new(
        "Forankringen til den permanente strukturen er bare utledet.",
        "Forankringa til den permanente strukturen er berre utleidd.",
        "The anchoring of the permanent structure is only inferred.");

    public static Rule Rule { get; } = new(
        RuleCodes.StatedAnchoring,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En permanent struktur oppgir hvor den er forankret.",
            "Ein permanent struktur oppgir kor han er forankra.",
            "A permanent structure states where it is anchored."),
        [RuleSource.Fact("B4"), RuleSource.Fact("B15")],
        RuleCheck.OfRecord<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        if (!structure.Phases.Any(phase => phase.Permanence == Permanence.Permanent) || structure.Anchorings.Any(one => IsStated(one, structure)))
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

    /// <summary>Whether a source says so; without a source of its own it stands on those of the structure.</summary>
    private static bool IsStated(Anchoring anchoring, CollaborationStructure structure)
    {
        SourceReference[] own = [.. anchoring.Sources.Where(source => source.Members.IsEmpty || source.Members.Contains("level"))];
        SourceReference[] sources = own.Length > 0 ? own : [.. structure.Sources.Where(source => source.Members.Contains("anchorings"))];
        return sources.Length == 0 || sources.Any(source => source.Basis == SourceBasis.Stated);
    }
}
