namespace Moteplass.Domain.Validation;

/// <summary>WSH002.</summary>
internal static class WorkshopEvaluatedRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopEvaluated,
            ProblemSeverity.Warning,
            new(
                "En avholdt workshop er evaluert, for seg eller sammen med andre.",
                "Ein workshop som er halden, er evaluert, for seg eller saman med andre.",
                "A workshop that was held is evaluated, itself or together with others."),
            "A14"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        HashSet<Id<Workshop>> evaluated = [.. context.Register.Evaluations.SelectMany(evaluation => evaluation.Workshops)];
        foreach ((Workshop workshop, Place place) in context.Workshops)
        {
            if (workshop is { Status: MeetingStatus.Held, Evaluation: null } && !evaluated.Contains(workshop.Id))
            {
                report(place, new("Workshopen er holdt, men ikke evaluert.", "Workshopen er halden, men ikkje evaluert.", "The workshop was held, but not evaluated."));
            }
        }
    }
}
