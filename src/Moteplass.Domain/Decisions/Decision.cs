namespace Moteplass.Domain;

/// <summary>A decision on proposals (vedtak; A5).</summary>
public sealed partial record Decision : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Decision> Id { get; init; }

    /// <summary>Who decided; empty where not stated.</summary>
    public ValueList<Party> DecidedBy { get; init; }

    /// <summary>When, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>The proposals that it answers.</summary>
    public ValueList<Id<Proposal>> Answers { get; init; }

    /// <summary>What it comes to, or null where not stated.</summary>
    public DecisionOutcome? Outcome { get; init; }

    /// <summary>Whether it answers its proposals: putting them off does not, and one that does not say what it comes to does.</summary>
    internal bool IsAnswer => Outcome != DecisionOutcome.Deferred;

    /// <summary>The reason (begrunnelse), or null where none is stated.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What was decided, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }
}
