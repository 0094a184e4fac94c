using Moteplass.Domain.Words;

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
        RuleCheck.OfRegister(Check, RuleReach.Neighbours));

    private static void Check(RuleContext context, ReportProblem report)
    {
        var proposals = new Dictionary<Id<Proposal>, Named>();
        foreach (Proposal proposal in context.Register.Proposals)
        {
            proposals.TryAdd(proposal.Id, new Named(proposal.AddressedTo));
        }

        foreach ((Decision decision, Place place) in context.All<Decision>().Where(one => !one.Record.Answers.IsEmpty))
        {
            var deciders = new Named(decision.DecidedBy);
            for (int i = 0; i < decision.Answers.Count; i++)
            {
                Id<Proposal> answered = decision.Answers[i];
                if (proposals.TryGetValue(answered, out Named? addressees) && addressees.AreOthersThan(deciders))
                {
                    report(place.At("answers", i), ForOthers.With($"{answered}", addressees.Words, deciders.Words), found: $"{answered}");
                }
            }
        }
    }

    private static (string Kind, string Id)? Name(Party party) => party switch
    {
        ActorParty actor => ("actor", actor.Actor.ToString()),
        StructureParty structure => ("structure", structure.Structure.ToString()),
        _ => null,
    };

    /// <summary>Parties that are to be compared with others many times.</summary>
    private sealed class Named(ValueList<Party> parties)
    {
        // By the others, for a decision may answer one proposal many times.
        private readonly Dictionary<Named, bool> _areOthers = new(ReferenceEqualityComparer.Instance);

        public LocalizedText Words => field ??= FewNames.Of(parties.Select(party => Name(party)!.Value.Id), parties.Count, isLastJoined: false);

        /// <summary>The names, or null where a party is not named or there is none.</summary>
        private HashSet<(string Kind, string Id)>? Names => field ??= parties.IsEmpty || parties.Any(party => Name(party) is null) ? null : [.. parties.Select(party => Name(party)!.Value)];

        public bool AreOthersThan(Named others)
        {
            if (!_areOthers.TryGetValue(others, out bool areOthers))
            {
                areOthers = Names is { } names && others.Names is { } their && (names.Count <= their.Count ? !names.Any(their.Contains) : !their.Any(names.Contains));
                _areOthers.Add(others, areOthers);
            }

            return areOthers;
        }
    }
}
