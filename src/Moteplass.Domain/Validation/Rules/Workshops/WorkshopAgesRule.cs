using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Those who take part in a workshop belong to the target group.</summary>
    public const string WorkshopAges = "WSH004";
}

/// <summary>WSH004.</summary>
internal static class WorkshopAgesRule
{
    private static readonly Sentence BeyondTargetGroup = new(
        "Aldersgruppen {0} går ut over målgruppen ({1}).",
        "Aldersgruppa {0} går ut over målgruppa ({1}).",
        "The age range {0} goes beyond the target group ({1}).");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopAges,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Deltakerne i en workshop skal høre til målgruppen.",
            "Deltakarane i ein workshop skal høyre til målgruppa.",
            "Those who take part in a workshop should belong to the target group."),
        [RuleSource.Fact("A13"), RuleSource.Fact("B5")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        AgeRange[] targets =
        [
            .. workshop.ArrangedBy.OfType<StructureParty>()
                .Select(party => context.Index.Find(party.Structure)?.TargetGroup?.Ages)
                .OfType<AgeRange>(),
        ];
        Check(workshop.Ages, place.At("ages"));
        for (int i = 0; i < workshop.Groups.Count; i++)
        {
            if (workshop.Groups[i].Side is null or Side.Users)
            {
                Check(workshop.Groups[i].Ages, place.At("groups", i).At("ages"));
            }
        }

        void Check(AgeRange? stated, Place at)
        {
            if (stated is { } ages && targets.Length > 0 && targets.All(target => AgeRanges.GoesPast(ages, target)))
            {
                report(at, BeyondTargetGroup.With(ages, targets[0]), found: $"{ages}", allowed: $"{targets[0]}");
            }
        }
    }
}
