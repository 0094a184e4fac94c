namespace Moteplass.Domain.Validation;

/// <summary>PAR003.</summary>
internal static class OwnersSitRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.OwnersSit,
            Severity.Warning,
            new(
                "Hvert av direktoratene bak en felles arbeidsgruppe er med i den.",
                "Kvart av direktorata bak ei felles arbeidsgruppe er med i ho.",
                "Each directorate behind a joint working group sits in it."),
            "A6, B3"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (structure.Kind != StructureKind.WorkingGroup || structure.Owners.Count < 2 || structure.Seats.IsEmpty)
            {
                continue;
            }

            for (int i = 0; i < structure.Owners.Count; i++)
            {
                Id<Actor> owner = structure.Owners[i];
                if (context.Index.Actor(owner) is Directorate && !structure.Seats.Any(seat => seat.OnBehalfOf == owner))
                {
                    report(place.At("owners", i), new LocalizedText(
                        $"«{owner}» eier arbeidsgruppen, men har ingen plass i den.",
                        $"«{owner}» eig arbeidsgruppa, men har ingen plass i ho.",
                        $"'{owner}' owns the working group, but has no seat in it."));
                }
            }
        }
    }
}
