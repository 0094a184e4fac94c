using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>PAR003.</summary>
internal static class JointWorkingGroupRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.JointWorkingGroup,
            ProblemSeverity.Warning,
            new(
                "I en felles arbeidsgruppe sitter hvert av direktoratene som eier den.",
                "I ei felles arbeidsgruppe sit kvart av direktorata som eig ho.",
                "Each directorate that owns a joint working group has a seat in it."),
            "A6, B3"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (structure.Kind != StructureKind.WorkingGroup)
            {
                continue;
            }

            Id<Actor>[] directorates = [.. structure.Owners.Distinct().Where(owner => context.Index.Find(owner) is Directorate)];
            HashSet<Id<Actor>> seated = structure.ActorsListed();

            // A list that names no directorate is no list of them.
            if (directorates.Length < 2 || !directorates.Any(seated.Contains))
            {
                continue;
            }

            foreach (Id<Actor> missing in directorates.Where(one => !seated.Contains(one)))
            {
                report(place.At("seats"), new LocalizedText(
                    $"Arbeidsgruppen er felles, men «{missing}» har ingen plass.",
                    $"Arbeidsgruppa er felles, men «{missing}» har ingen plass.",
                    $"The working group is joint, but '{missing}' has no seat."));
            }
        }
    }
}
