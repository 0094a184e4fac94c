using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The users' side takes part in planning a workshop.</summary>
    public const string WorkshopPlanners = "WSH016";
}

/// <summary>WSH016, of a plan.</summary>
internal static class WorkshopPlannersRule
{
    private static readonly Sentence Nobody = new(
        "Ingen på brukersiden er ført opp blant dem som arrangerer workshopen eller er med på å planlegge den.",
        "Ingen på brukarsida er førte opp blant dei som arrangerer workshopen eller er med på å planleggje han.",
        "Nobody on the users' side is listed among those who arrange the workshop or take part in planning it.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopPlanners,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Brukersiden skal være med på å planlegge en workshop.",
            "Brukarsida skal vere med på å planleggje ein workshop.",
            "The users' side should take part in planning a workshop."),
        [RuleSource.Fact("A9"), RuleSource.Fact("A10"), RuleSource.Fact("A11")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        PartialDate? day = new WorkshopView(workshop).LastDay;
        if (!workshop.PlannedWith.IsEmpty && !workshop.ArrangedBy.IsEmpty
            && (UserParties.Any(workshop.PlannedWith, context.Index, day) | UserParties.Any(workshop.ArrangedBy, context.Index, day)) == false)
        {
            report(place.At("plannedWith"), Nobody);
        }
    }
}
