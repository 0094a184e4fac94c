namespace Moteplass.Domain.Validation;

/// <summary>DEC005.</summary>
internal static class DecisionReasonRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.DecisionReason,
            ProblemSeverity.Warning,
            new(
                "Et vedtak som avslår eller utsetter, har en begrunnelse.",
                "Eit vedtak som avslår eller utset, har ei grunngiving.",
                "A decision that rejects or defers gives a reason."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Decision decision, Place place) in context.Decisions)
        {
            if (decision is { Outcome: DecisionOutcome.Rejected or DecisionOutcome.Deferred, Reason: null })
            {
                report(place, new("Vedtaket er ikke begrunnet.", "Vedtaket er ikkje grunngitt.", "The decision gives no reason."));
            }
        }
    }
}
