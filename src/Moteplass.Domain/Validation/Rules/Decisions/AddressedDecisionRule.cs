namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A decision answers proposals to the one who decides.</summary>
    public const string AddressedDecision = "DEC003";
}

/// <summary>DEC003.</summary>
internal static class AddressedDecisionRule
{
    private static readonly Sentence ForOthers = new(
        "Forslaget «{0}» er rettet til {1}, men vedtaket er gjort av {2}.",
        "Forslaget «{0}» er retta til {1}, men vedtaket er gjort av {2}.",
        "The proposal '{0}' is addressed to {1}, but the decision was made by {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.AddressedDecision,
        RuleCategory.Decisions,
        ProblemSeverity.Error,
        new(
            "Et vedtak skal gjelde forslag som er rettet til den som gjør vedtaket.",
            "Eit vedtak skal gjelde forslag som er retta til den som gjer vedtaket.",
            "A decision must concern proposals that are addressed to whoever makes it."),
        [RuleSource.Fact("A5")],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        var proposals = context.Register.Proposals.DistinctBy(proposal => proposal.Id).ToDictionary(proposal => proposal.Id);
        foreach ((Decision decision, Place place) in context.All<Decision>())
        {
            for (int i = 0; i < decision.Answers.Count; i++)
            {
                if (proposals.TryGetValue(decision.Answers[i], out Proposal? proposal) && IsForSomebodyElse(proposal, decision))
                {
                    report(place.At("answers", i), ForOthers.With($"{proposal.Id}", Ids(proposal.AddressedTo), Ids(decision.DecidedBy)), found: $"{proposal.Id}");
                }
            }
        }
    }

    private static bool IsForSomebodyElse(Proposal proposal, Decision decision) =>
        !proposal.AddressedTo.IsEmpty && !decision.DecidedBy.IsEmpty
        && proposal.AddressedTo.Concat(decision.DecidedBy).All(party => party is ActorParty or StructureParty)
        && !proposal.AddressedTo.Any(to => decision.DecidedBy.Any(by => Name(by) == Name(to)));

    private static LocalizedText Ids(ValueList<Party> parties)
    {
        string norwegian = string.Join(", ", parties.Select(party => $"«{Name(party).Id}»"));
        return new LocalizedText(norwegian, norwegian, string.Join(", ", parties.Select(party => $"'{Name(party).Id}'")));
    }

    private static (string Kind, string Id) Name(Party party) => party switch
    {
        ActorParty actor => ("actor", actor.Actor.ToString()),
        StructureParty structure => ("structure", structure.Structure.ToString()),
        _ => ("", ""),
    };
}
