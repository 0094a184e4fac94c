using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Which proposals had been answered by a day: by a decision that does not put them off, or by a structure that had begun in response.</summary>
/// <param name="register">The register.</param>
/// <param name="day">The day.</param>
/// <param name="known">What was known of the answers, or null for all that the register says.</param>
internal sealed class ProposalAnswers(CollaborationRegister register, LocalDate day, KnownOn? known)
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
        let isAnswer = IsKnown(structure) & HasBegun(structure)
        from proposal in structure.EstablishedInResponseTo!.Proposals
        select (proposal, isAnswer);

    /// <summary>Whether a proposal surely was answered; null where it may have been.</summary>
    public bool? IsAnswered(Id<Proposal> proposal) => Answers[proposal].Aggregate((bool?)false, (any, answer) => any | answer);

    private bool? IsKnown(SourcedRecord record) => known is null ? true : known.Is(record);

    /// <summary>Whether a structure was set up by the day: one that was only proposed or planned was not, and of one without phases it cannot be told.</summary>
    private bool? HasBegun(CollaborationStructure structure) => structure.Phases.IsEmpty
        ? null
        : structure.Phases
            .Where(phase => phase.Status is not (PhaseStatus.Proposed or PhaseStatus.Planned))
            .Aggregate((bool?)false, (begun, phase) => begun | HasBegun(phase));

    /// <summary>Of a phase whose status is not known it cannot be told that it began, nor when one did of which only the end is known.</summary>
    private bool? HasBegun(Phase phase)
    {
        bool? hasStarted = phase.Period?.HasStartedBy(day);
        return InForce.IsSureWithin(phase) ? hasStarted
            : phase.Status == PhaseStatus.Ended ? hasStarted == true ? true : null
            : hasStarted == false ? false : null;
    }
}
