namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>What is inferred says why.</summary>
    public const string InferenceReason = "REG004";
}

/// <summary>REG004.</summary>
internal static class InferenceReasonRule
{
    private static readonly Sentence NoReason = new(
        "Det er ikke oppgitt hvorfor dette er utledet.",
        "Det er ikkje oppgitt kvifor dette er utleidd.",
        "It is not stated why this is inferred.");

    public static Rule Rule { get; } = new(
        RuleCodes.InferenceReason,
        RuleCategory.Register,
        ProblemSeverity.Info,
        new(
            "Det skal gå fram hvorfor noe er utledet.",
            "Det skal gå fram kvifor noko er utleidd.",
            "It should be stated why something is inferred."),
        [],
        RuleCheck.OfRegister(Check, RuleReach.Itself));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach (Place basis in context.Walk.Unexplained)
        {
            report(basis, NoReason);
        }
    }
}
