namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A structure has an owner.</summary>
    public const string StructureOwner = "STR001";
}

/// <summary>STR001.</summary>
/// <remarks>Where it is stated that nobody owns it, none is missing.</remarks>
internal static class StructureOwnerRule
{
    private static readonly Sentence NoOwner = new(
        "Strukturen er beskrevet, men ingen eier er oppgitt.",
        "Strukturen er skildra, men ingen eigar er oppgitt.",
        "The structure is described, but no owner is stated.");

    private static readonly Sentence OnlyNamed = new(
        "Strukturen er bare nevnt; ingen eier er oppgitt.",
        "Strukturen er berre nemnd; ingen eigar er oppgitt.",
        "The structure is only named; no owner is stated.");

    private static readonly Sentence OwnedAfterAll = new(
        "Det er oppgitt at strukturen ikke har noen eier, men eiere er ført opp.",
        "Det er oppgitt at strukturen ikkje har nokon eigar, men eigarar er førte opp.",
        "It is stated that the structure has no owner, but owners are listed.");

    public static Rule Rule { get; } = new(
        RuleCodes.StructureOwner,
        RuleCategory.Structures,
        ProblemSeverity.Error,
        new(
            "En struktur skal ha en eier.",
            "Ein struktur skal ha ein eigar.",
            "A structure must have an owner."),
        [RuleSource.Fact("B9")],
        RuleCheck.OfRecord<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        if (structure is { HasOwner: false, Owners.IsEmpty: false })
        {
            report(place.At("hasOwner"), OwnedAfterAll);
        }

        if (structure.HasOwner == false || !structure.Owners.IsEmpty)
        {
            return;
        }

        if (IsDescribed(structure))
        {
            report(place, NoOwner);
        }
        else
        {
            report(place, OnlyNamed, ProblemSeverity.Info);
        }
    }

    /// <summary>A structure that is no more than named, as one above another may be, says nothing of its owner by its silence.</summary>
    private static bool IsDescribed(CollaborationStructure structure) =>
        !(structure.Phases.IsEmpty && structure.Anchorings.IsEmpty && structure.Mandates.IsEmpty && structure.Seats.IsEmpty);
}
