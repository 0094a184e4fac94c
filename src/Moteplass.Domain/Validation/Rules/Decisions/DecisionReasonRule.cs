namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A decision that rejects or defers gives a reason.</summary>
    public const string DecisionReason = "DEC005";
}

/// <summary>DEC005.</summary>
internal static class DecisionReasonRule
{
    private static readonly Sentence NoReason = new(
        "Begrunnelsen for vedtaket er ikke oppgitt.",
        "Grunngivinga for vedtaket er ikkje oppgitt.",
        "The reason for the decision is not stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.DecisionReason,
        RuleCategory.Decisions,
        ProblemSeverity.Warning,
        new(
            "Et vedtak som avslår eller utsetter, skal ha en begrunnelse.",
            "Eit vedtak som avslår eller utset, skal ha ei grunngiving.",
            "A decision that rejects or defers should give a reason."),
        [],
        RuleCheck.OfRecord<Decision>(Check));

    private static void Check(Decision decision, Place place, ReportProblem report)
    {
        if (decision is { Outcome: DecisionOutcome.Rejected or DecisionOutcome.Deferred, Reason: null })
        {
            report(place, NoReason);
        }
    }
}
