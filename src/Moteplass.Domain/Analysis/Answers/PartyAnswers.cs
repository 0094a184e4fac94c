namespace Moteplass.Domain.Analysis;

/// <summary>What became of what came from one party (svar til én avsender).</summary>
public sealed partial record PartyAnswers
{
    private PartyAnswers()
    {
    }

    /// <summary>The party, without the words that a register puts it in; null where nobody is stated. What came from several counts for each of them.</summary>
    public Party? Party { get; private init; }

    /// <summary>Its contributions.</summary>
    public AnswerCount Contributions { get; private init; } = null!;

    /// <summary>Its proposals.</summary>
    public AnswerCount Proposals { get; private init; } = null!;

    internal static ValueList<PartyAnswers> Of(AnswerCase one, ContributionReview[] contributions, ProposalReview[] proposals)
    {
        var given = By(one.Contributions.Given.Zip(contributions, (record, review) => (record.Contributors, review)));
        var made = By(one.Proposals.Given.Zip(proposals, (record, review) => (record.ProposedBy, review)));
        var mayBeGiven = By(one.Contributions.MayBeGiven.Select(record => (record.Contributors, record)));
        var mayBeMade = By(one.Proposals.MayBeGiven.Select(record => (record.ProposedBy, record)));
        return
        [
            .. given.Select(same => same.Key).Concat(made.Select(same => same.Key))
                .Concat(mayBeGiven.Select(same => same.Key)).Concat(mayBeMade.Select(same => same.Key)).Distinct()
                .OrderBy(PartyKey.Rank).ThenBy(party => party?.ToString(), StringComparer.Ordinal)
                .Select(party => new PartyAnswers
                {
                    Party = party,
                    Contributions = AnswerCount.Of([.. given[party]], mayBeGiven[party].Count()),
                    Proposals = AnswerCount.Of([.. made[party]], mayBeMade[party].Count()),
                }),
        ];
    }

    private static ILookup<Party?, T> By<T>(IEnumerable<(ValueList<Party> Parties, T Review)> reviews) => reviews
        .SelectMany(one => one.Parties.Select(PartyKey.Of).DefaultIfEmpty().Distinct().Select(party => (party, one.Review)))
        .ToLookup(one => one.party, one => one.Review);
}
