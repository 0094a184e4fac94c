namespace Moteplass.Domain;

/// <summary>A decision (vedtak; A5): on proposals, or one that sets up, appoints or adopts something of its own accord.</summary>
public sealed partial record Decision : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Decision> Id { get; init; }

    /// <summary>Who decided; empty where not stated.</summary>
    public ValueList<Party> DecidedBy { get; init; }

    /// <summary>When, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>What it is about, or null where not stated or none of these.</summary>
    public DecisionSubject? Subject { get; init; }

    /// <summary>The structure that it is about, or null.</summary>
    public Id<CollaborationStructure>? Concerns { get; init; }

    /// <summary>The proposals that it answers; empty where it answers none, as where a mandate is adopted or members are appointed.</summary>
    public ValueList<Id<Proposal>> Answers { get; init; }

    /// <summary>The other decisions that it rests on.</summary>
    public ValueList<Id<Decision>> RestsOnDecisions { get; init; }

    /// <summary>The documents that it rests on.</summary>
    public ValueList<Id<SourceDocument>> RestsOnDocuments { get; init; }

    /// <summary>What it comes to, or null where not stated.</summary>
    public DecisionOutcome? Outcome { get; init; }

    /// <summary>Whether it answers its proposals: putting them off does not, and one that does not say what it comes to does.</summary>
    internal bool IsAnswer => Outcome != DecisionOutcome.Deferred;

    /// <summary>Whether it is stated to be on whether a structure goes on.</summary>
    internal bool IsOnFutureOf(Id<CollaborationStructure> structure) =>
        Concerns == structure && Subject is (DecisionSubject.Continuation or DecisionSubject.Ending);

    /// <summary>The reason (begrunnelse), or null where none is stated.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What was decided, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }
}
