namespace Moteplass.Domain.Validation;

/// <summary>DEC001.</summary>
internal static class RecordedBasisRule
{
    private static readonly Sentence ProposalRestsOnNothing = new(
        "Hva forslaget bygger på, er ikke registrert.",
        "Kva forslaget byggjer på, er ikkje registrert.",
        "What the proposal rests on is not recorded.");

    private static readonly Sentence DecisionRestsOnNothing = new(
        "Hva vedtaket bygger på, er ikke registrert.",
        "Kva vedtaket byggjer på, er ikkje registrert.",
        "What the decision rests on is not recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.RecordedBasis,
        RuleCategory.Decisions,
        ProblemSeverity.Warning,
        new(
            "Et forslag eller vedtak bygger på innspill eller en kartlegging.",
            "Eit forslag eller vedtak byggjer på innspel eller ei kartlegging.",
            "A proposal or decision rests on input or a mapping."),
        [RuleSource.Fact("A8"), RuleSource.Fact("B18")],
        RuleCheck.OfRegister(Check));

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
