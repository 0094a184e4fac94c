namespace Moteplass.Domain;

/// <summary>Something that is proposed to somebody who decides (forslag; A5, A8, B18).</summary>
public sealed partial record Proposal : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Proposal> Id { get; init; }

    /// <summary>What it is for; a proposal unless said otherwise.</summary>
    public ProposalKind Kind { get; init; }

    /// <summary>Who proposes; empty where not stated.</summary>
    public ValueList<Party> ProposedBy { get; init; }

    /// <summary>To whom; empty where not stated.</summary>
    public ValueList<Party> AddressedTo { get; init; }

    /// <summary>When it was made, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>What is proposed, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The contributions that it rests on.</summary>
    public ValueList<Id<Contribution>> RestsOnContributions { get; init; }

    /// <summary>The mappings that it rests on.</summary>
    public ValueList<Id<PracticeMapping>> RestsOnMappings { get; init; }

    /// <summary>The other proposals that it rests on, such as alternatives that were discussed.</summary>
    public ValueList<Id<Proposal>> RestsOnProposals { get; init; }

    /// <summary>The structure that it would set up, change or end, or null.</summary>
    public Id<CollaborationStructure>? Concerns { get; init; }

    /// <summary>What it would do to structures, as far as it says; empty where it does not say.</summary>
    public ValueList<StructureChange> Changes { get; init; }

    /// <summary>The documents in which it stands.</summary>
    public ValueList<Id<SourceDocument>> Documents { get; init; }
}
