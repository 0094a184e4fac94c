using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A register as it would be if a proposal were followed (registeret slik forslaget ville gjort det).</summary>
public sealed partial record AppliedProposal
{
    internal AppliedProposal(Id<Proposal> proposal, LocalDate from, CollaborationRegister register, ValueList<Id<CollaborationStructure>> changed, ValueList<NotAppliedChange> notApplied) =>
        (Proposal, From, Register, Changed, NotApplied) = (proposal, from, register, changed, notApplied);

    /// <summary>The proposal.</summary>
    public Id<Proposal> Proposal { get; }

    /// <summary>The first day on which it is followed.</summary>
    public LocalDate From { get; }

    /// <summary>The register.</summary>
    public CollaborationRegister Register { get; }

    /// <summary>The structures that begin, end or change, by id.</summary>
    public ValueList<Id<CollaborationStructure>> Changed { get; }

    /// <summary>What was not applied, by structure.</summary>
    public ValueList<NotAppliedChange> NotApplied { get; }
}
