
namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The target group of a user organisation overlaps that of the structures in which it sits.</summary>
    public const string TargetGroup = "ACT004";
}

/// <summary>ACT004.</summary>
internal static class TargetGroupRule
{
    private static readonly Sentence NothingInCommon = new(
        "Målgruppen til «{0}» er {1}, men målgruppen til strukturen er {2}.",
        "Målgruppa til «{0}» er {1}, men målgruppa til strukturen er {2}.",
        "The target group of '{0}' is aged {1}, but the target group of the structure is aged {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.TargetGroup,
        RuleCategory.Actors,
        ProblemSeverity.Info,
        new(
            "Målgruppen til en brukerorganisasjon skal overlappe målgruppen til strukturene den sitter i.",
            "Målgruppa til ein brukarorganisasjon skal overlappe målgruppa til strukturane han sit i.",
            "The target group of a user organisation should overlap that of the structures in which it has a seat."),
        [RuleSource.Fact("B5")],
        RuleCheck.OfNeighbours<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, RuleContext context, ReportProblem report)
    {
        if (structure.TargetGroup?.Ages is not { } ages)
        {
            return;
        }

        for (int i = 0; i < structure.Seats.Count; i++)
        {
            if (structure.Seats[i].OnBehalfOf is { } holder && context.Index.Find(holder) is UserOrganisation { TargetGroup.Ages: { } own } && !ages.Overlaps(own))
            {
                report(place.At("seats", i).At("onBehalfOf"), NothingInCommon.With($"{holder}", own, ages), found: $"{own}", allowed: $"{ages}");
            }
        }
    }
}
