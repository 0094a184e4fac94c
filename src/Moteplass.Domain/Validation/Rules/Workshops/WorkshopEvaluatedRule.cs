namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A workshop that was held is evaluated.</summary>
    public const string WorkshopEvaluated = "WSH002";
}

/// <summary>WSH002.</summary>
internal static class WorkshopEvaluatedRule
{
    private static readonly Sentence NotEvaluated = new(
        "Det er ikke registrert noen evaluering av workshopen.",
        "Det er ikkje registrert noka evaluering av workshopen.",
        "No evaluation of the workshop is recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopEvaluated,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "En workshop som er holdt, skal være evaluert, for seg eller sammen med andre.",
            "Ein workshop som er halden, skal vere evaluert, for seg eller saman med andre.",
            "A workshop that was held should be evaluated, on its own or together with others."),
        [RuleSource.Fact("A14")],
        RuleCheck.OfRegister(Check, RuleReach.Neighbours));

    private static void Check(RuleContext context, ReportProblem report)
    {
        HashSet<Id<Workshop>> evaluated = [.. context.Register.Evaluations.SelectMany(evaluation => evaluation.Workshops)];
        foreach ((Workshop workshop, Place place) in context.All<Workshop>())
        {
            if (workshop is { Status: MeetingStatus.Held, Evaluation: null } && !evaluated.Contains(workshop.Id))
            {
                report(place, NotEvaluated);
            }
        }
    }
}
