using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Which proposals had been answered by a day: by a decision that does not put them off, or by a structure that had been set up in response.</summary>
/// <param name="register">The register.</param>
/// <param name="day">The day.</param>
/// <param name="known">What was known of the answers, or null for all that the register says.</param>
internal sealed class ProposalAnswers(CollaborationRegister register, LocalDate day, KnownRecords? known)
{
    private ILookup<Id<Proposal>, bool?> Answers => field ??= Decided.Concat(SetUp).ToLookup(one => one.Proposal, one => one.IsAnswer);

    private IEnumerable<(Id<Proposal> Proposal, bool? IsAnswer)> Decided =>
        from decision in register.Decisions
        where decision.IsAnswer
        let isAnswer = IsKnown(decision) & decision.When?.IsBy(day)
        from proposal in decision.Answers
        select (proposal, isAnswer);

    private IEnumerable<(Id<Proposal> Proposal, bool? IsAnswer)> SetUp =>
        from structure in register.Structures
        where structure.EstablishedInResponseTo is { Proposals.IsEmpty: false }
        let isAnswer = IsKnown(structure) & new StructureLife(structure).WasSetUpBy(day)
        from proposal in structure.EstablishedInResponseTo!.Proposals
        select (proposal, isAnswer);

    /// <summary>Whether a proposal had been made and not answered: when one without a date was made is unknown.</summary>
    public bool? IsOpen(Proposal proposal) => proposal.When?.IsBy(day) & !IsAnswered(proposal.Id);

    /// <summary>Whether a proposal had been answered.</summary>
    public bool? IsAnswered(Id<Proposal> proposal) => ThreeValued.Any(Answers[proposal]);

    private bool? IsKnown(SourcedRecord record) => known is null ? true : known.IsKnown(record);
}
