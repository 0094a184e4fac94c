namespace Moteplass.Domain.Validation;

/// <summary>DEC003.</summary>
internal static class AddressedDecisionRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.AddressedDecision,
            ProblemSeverity.Error,
            new(
                "Et vedtak svarer på forslag til den som vedtar.",
                "Eit vedtak svarer på forslag til den som vedtek.",
                "A decision answers proposals to the one who decides."),
            "A5"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        var proposals = context.Register.Proposals.DistinctBy(proposal => proposal.Id).ToDictionary(proposal => proposal.Id);
        foreach ((Decision decision, Place place) in context.Decisions)
        {
            for (int i = 0; i < decision.Answers.Count; i++)
            {
                if (proposals.TryGetValue(decision.Answers[i], out Proposal? proposal) && IsForSomebodyElse(proposal, decision))
                {
                    report(place.At("answers", i), new LocalizedText(
                        $"Forslaget «{proposal.Id}» er rettet til noen andre.", $"Forslaget «{proposal.Id}» er retta til nokon andre.", $"The proposal '{proposal.Id}' is addressed to somebody else."), found: $"{proposal.Id}");
                }
            }
        }
    }

    private static bool IsForSomebodyElse(Proposal proposal, Decision decision) =>
        !proposal.To.IsEmpty && !decision.By.IsEmpty
        && proposal.To.Concat(decision.By).All(party => party is ActorParty or StructureParty)
        && !proposal.To.Any(to => decision.By.Any(by => Name(by) == Name(to)));

    private static string Name(Party party) => party switch
    {
        ActorParty actor => $"actor/{actor.Actor}",
        StructureParty structure => $"structure/{structure.Structure}",
        _ => "",
    };
}
