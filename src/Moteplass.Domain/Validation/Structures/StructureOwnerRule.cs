namespace Moteplass.Domain.Validation;

/// <summary>STR001.</summary>
internal static class StructureOwnerRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.StructureOwner,
            ProblemSeverity.Error,
            new(
                "En struktur har en eier.",
                "Ein struktur har ein eigar.",
                "A structure has an owner."),
            "B9"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (!structure.Owners.IsEmpty)
            {
                continue;
            }

            if (IsDescribed(structure))
            {
                report(place, new(
                    "Strukturen er beskrevet, men ingen eier er oppgitt.",
                    "Strukturen er skildra, men ingen eigar er oppgitt.",
                    "The structure is described, but no owner is stated."));
            }
            else
            {
                report(
                    place,
                    new("Strukturen er bare nevnt; ingen eier er oppgitt.", "Strukturen er berre nemnd; ingen eigar er oppgitt.", "The structure is only named; no owner is stated."),
                    ProblemSeverity.Info);
            }
        }
    }

    /// <summary>A structure that is no more than named, as one above another may be, says nothing of its owner by its silence.</summary>
    private static bool IsDescribed(CollaborationStructure structure) =>
        !(structure.Phases.IsEmpty && structure.Anchoring.IsEmpty && structure.Mandates.IsEmpty && structure.Seats.IsEmpty);
}
