using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>ACT004.</summary>
internal static class TargetGroupRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.TargetGroup,
            ProblemSeverity.Info,
            new(
                "Målgruppen til en brukerorganisasjon overlapper målgruppen til strukturene den sitter i.",
                "Målgruppa til ein brukarorganisasjon overlappar målgruppa til strukturane han sit i.",
                "The target group of a user organisation overlaps that of the structures in which it sits."),
            "B5"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (structure.TargetGroup?.Ages is { } ages)
            {
                Check(structure.Seats, ages, place, context.Index, report);
            }
        }
    }

    private static void Check(ValueList<Seat> seats, AgeRange ages, Place place, RegisterIndex index, Report report)
    {
        for (int i = 0; i < seats.Count; i++)
        {
            if (seats[i].OnBehalfOf is { } holder && index.Find(holder) is UserOrganisation { TargetGroup.Ages: { } own } && !ages.Overlaps(own))
            {
                (LocalizedText one, LocalizedText other) = (AgeWords.Of(own), AgeWords.Of(ages));
                report(place.At("seats", i).At("onBehalfOf"), new LocalizedText(
                    $"Målgruppen til «{holder}» er {one.Nb}, men målgruppen til strukturen er {other.Nb}.",
                    $"Målgruppa til «{holder}» er {one.Nn}, men målgruppa til strukturen er {other.Nn}.",
                    $"The target group of '{holder}' is aged {one.En}, but that of the structure is aged {other.En}."), found: $"{own}", allowed: $"{ages}");
            }
        }
    }
}
