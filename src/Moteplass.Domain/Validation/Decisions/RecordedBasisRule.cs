namespace Moteplass.Domain.Validation;

/// <summary>DEC001.</summary>
internal static class RecordedBasisRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.RecordedBasis,
            ProblemSeverity.Warning,
            new(
                "Et forslag eller vedtak bygger på innspill eller en kartlegging.",
                "Eit forslag eller vedtak byggjer på innspel eller ei kartlegging.",
                "A proposal or decision rests on input or a mapping."),
            "A8, B18"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        HashSet<RecordReference> groundless = [.. context.Trail.Groundless];
        foreach ((Proposal proposal, Place place) in context.Proposals)
        {
            if (groundless.Contains(RecordReference.To(proposal.Id)))
            {
                report(place, new(
                    "Hva forslaget bygger på, er ikke registrert.", "Kva forslaget byggjer på, er ikkje registrert.", "What the proposal rests on is not recorded."));
            }
        }

        foreach ((Decision decision, Place place) in context.Decisions)
        {
            if (groundless.Contains(RecordReference.To(decision.Id)))
            {
                report(place, new(
                    "Hva vedtaket bygger på, er ikke registrert.", "Kva vedtaket byggjer på, er ikkje registrert.", "What the decision rests on is not recorded."));
            }
        }
    }
}
