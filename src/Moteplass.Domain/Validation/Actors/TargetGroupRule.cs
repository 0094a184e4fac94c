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
                report(place.At("seats", i).At("onBehalfOf"), new LocalizedText(
                    $"Målgruppen til «{holder}» er {own} år, men målgruppen til strukturen er {ages} år.",
                    $"Målgruppa til «{holder}» er {own} år, men målgruppa til strukturen er {ages} år.",
                    $"The target group of '{holder}' is aged {own}, but that of the structure is aged {ages}."), found: $"{own}", allowed: $"{ages}");
            }
        }
    }
}
