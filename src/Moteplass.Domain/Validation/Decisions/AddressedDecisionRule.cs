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
                "Eit vedtak svarar på forslag til den som vedtek.",
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
                    (string to, string by) = (Ids(proposal.To, '«', '»'), Ids(decision.By, '«', '»'));
                    report(place.At("answers", i), new LocalizedText(
                        $"Forslaget «{proposal.Id}» er rettet til {to}, men vedtaket er gjort av {by}.",
                        $"Forslaget «{proposal.Id}» er retta til {to}, men vedtaket er gjort av {by}.",
                        $"The proposal '{proposal.Id}' is addressed to {Ids(proposal.To, '\'', '\'')}, but the decision is by {Ids(decision.By, '\'', '\'')}."), found: $"{proposal.Id}");
                }
            }
        }
    }

    private static bool IsForSomebodyElse(Proposal proposal, Decision decision) =>
        !proposal.To.IsEmpty && !decision.By.IsEmpty
        && proposal.To.Concat(decision.By).All(party => party is ActorParty or StructureParty)
        && !proposal.To.Any(to => decision.By.Any(by => Name(by) == Name(to)));

    private static string Ids(ValueList<Party> parties, char open, char close) =>
        string.Join(", ", parties.Select(party => $"{open}{Name(party).Id}{close}"));

    private static (string Kind, string Id) Name(Party party) => party switch
    {
        ActorParty actor => ("actor", actor.Actor.ToString()),
        StructureParty structure => ("structure", structure.Structure.ToString()),
        _ => ("", ""),
    };
}
