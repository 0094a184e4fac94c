namespace Moteplass.Domain.Validation;

/// <summary>STR001.</summary>
internal static class StructureOwnerRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.StructureOwner,
            Severity.Error,
            new(
                "En struktur har en eier.",
                "Ein struktur har ein eigar.",
                "A structure has an owner."),
            "B9"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures.Where(one => one.Structure.Owners.IsEmpty))
        {
            report(place, new LocalizedText(
                $"Strukturen «{structure.Id}» har ingen eier.", $"Strukturen «{structure.Id}» har ingen eigar.", $"The structure '{structure.Id}' has no owner."));
        }
    }
}
