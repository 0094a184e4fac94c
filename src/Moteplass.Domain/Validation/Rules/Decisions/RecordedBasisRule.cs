namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A proposal or decision rests on input or a mapping.</summary>
    public const string RecordedBasis = "DEC001";
}

/// <summary>DEC001.</summary>
/// <remarks>A decision that answers nothing, as one that adopts a mandate or appoints members, needs no contributions; one that answers may rest on a document instead.</remarks>
internal static class RecordedBasisRule
{
    private static readonly Sentence ProposalRestsOnNothing = new(
        "Det er ikke registrert hva forslaget bygger på.",
        "Det er ikkje registrert kva forslaget byggjer på.",
        "It is not recorded what the proposal is based on.");

    private static readonly Sentence DecisionRestsOnNothing = new(
        "Det er ikke registrert hva vedtaket bygger på.",
        "Det er ikkje registrert kva vedtaket byggjer på.",
        "It is not recorded what the decision is based on.");

    public static Rule Rule { get; } = new(
        RuleCodes.RecordedBasis,
        RuleCategory.Decisions,
        ProblemSeverity.Warning,
        new(
            "Et forslag, og et vedtak som svarer på forslag, skal bygge på innspill eller en kartlegging.",
            "Eit forslag, og eit vedtak som svarer på forslag, skal byggje på innspel eller ei kartlegging.",
            "A proposal, and a decision that answers proposals, should be based on contributions or a mapping."),
        [RuleSource.Fact("A8"), RuleSource.Fact("B18")],
        RuleCheck.OfRegister(Check, TrailReach.Of));

    private static void Check(RuleContext context, ReportProblem report)
    {
        HashSet<RecordReference> groundless = [.. context.Trail.Groundless];
        foreach ((Proposal proposal, Place place) in context.All<Proposal>())
        {
            if (groundless.Contains(RecordReference.To(proposal.Id)))
            {
                report(place, ProposalRestsOnNothing);
            }
        }

        foreach ((Decision decision, Place place) in context.All<Decision>())
        {
            if (groundless.Contains(RecordReference.To(decision.Id)))
            {
                report(place, DecisionRestsOnNothing);
            }
        }
    }
}
