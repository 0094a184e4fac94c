namespace Moteplass.Domain.Validation;

/// <summary>ACT004.</summary>
internal static class TargetGroupRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.TargetGroup,
            Severity.Info,
            new(
                "Målgruppen til en brukerorganisasjon overlapper målgruppen til strukturene den sitter i.",
                "Målgruppa til ein brukarorganisasjon overlappar målgruppa til strukturane han sit i.",
                "The target group of a user organisation overlaps that of the structures in which it sits."),
            "B5"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Seat seat, Place place) in context.Seats)
        {
            if (structure.TargetGroup?.Ages is { } ages
                && seat.OnBehalfOf is { } holder
                && context.Index.Actor(holder) is UserOrganisation { TargetGroup.Ages: { } own }
                && !ages.Overlaps(own))
            {
                report(place.At("onBehalfOf"), new LocalizedText(
                    $"Målgruppen til «{holder}» er {own} år, men målgruppen til strukturen er {ages} år.",
                    $"Målgruppa til «{holder}» er {own} år, men målgruppa til strukturen er {ages} år.",
                    $"The target group of '{holder}' is aged {own}, but that of the structure is aged {ages}."));
            }
        }
    }
}
