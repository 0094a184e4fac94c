namespace Moteplass.Domain.Analysis;

/// <summary>The steps that a register states.</summary>
internal static class TrailLinks
{
    public static IEnumerable<TrailLink> Of(CollaborationRegister register) =>
    [
        .. register.Contributions
            .Where(contribution => contribution.Mapping is not null)
            .Select(contribution => Link(RecordReference.To(contribution.Mapping!.Value), RecordReference.To(contribution.Id))),
        .. register.Feedback.SelectMany(Of),
        .. register.Proposals.SelectMany(Of),
        .. register.Decisions.SelectMany(Of),
        .. register.Structures.SelectMany(Of),
    ];

    private static IEnumerable<TrailLink> Of(Feedback feedback)
    {
        RecordReference it = RecordReference.To(feedback.Id);
        foreach (ContributionAnswer answer in feedback.Answers)
        {
            yield return Link(RecordReference.To(answer.Contribution), it);
            if (answer.Decision is { } decision)
            {
                yield return Link(it, RecordReference.To(decision));
            }

            if (answer.Proposal is { } proposal)
            {
                yield return Link(it, RecordReference.To(proposal));
            }
        }
    }

    private static IEnumerable<TrailLink> Of(Proposal proposal)
    {
        RecordReference to = RecordReference.To(proposal.Id);
        return proposal.RestsOnContributions.Select(RecordReference.To)
            .Concat(proposal.RestsOnMappings.Select(RecordReference.To))
            .Concat(proposal.RestsOnProposals.Select(RecordReference.To))
            .Select(from => Link(from, to));
    }

    private static IEnumerable<TrailLink> Of(Decision decision)
    {
        RecordReference to = RecordReference.To(decision.Id);
        return decision.Answers.Select(RecordReference.To)
            .Concat(decision.RestsOnDecisions.Select(RecordReference.To))
            .Concat(decision.RestsOnDocuments.Select(RecordReference.To))
            .Select(from => Link(from, to));
    }

    private static IEnumerable<TrailLink> Of(CollaborationStructure structure)
    {
        RecordReference to = RecordReference.To(structure.Id);
        return structure.EstablishedInResponseTo is { } basis
            ? basis.Contributions.Select(RecordReference.To).Concat(basis.Proposals.Select(RecordReference.To)).Select(from => Link(from, to))
            : [];
    }

    private static TrailLink Link(RecordReference basis, RecordReference result) => new(basis: basis, result: result);
}
