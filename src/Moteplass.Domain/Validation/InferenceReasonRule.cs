namespace Moteplass.Domain.Validation;

/// <summary>REG004.</summary>
internal static class InferenceReasonRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.InferenceReason,
            ProblemSeverity.Info,
            new(
                "Det skal gå fram hvorfor noe er utledet.",
                "Det skal gå fram kvifor noko er utleidd.",
                "What is inferred says why."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach (Place place in context.Walk.Unexplained)
        {
            report(place, new(
                "Det er ikke oppgitt hvorfor dette er utledet.",
                "Det er ikkje oppgitt kvifor dette er utleidd.",
                "It is not stated why this is inferred."));
        }
    }
}
