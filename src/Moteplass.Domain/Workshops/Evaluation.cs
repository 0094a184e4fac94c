namespace Moteplass.Domain;

/// <summary>An evaluation of workshops, structures or the collaboration in them (evaluering; A14).</summary>
public sealed partial record Evaluation : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Evaluation> Id { get; init; }

    /// <summary>The workshops that it covers.</summary>
    public ValueList<Id<Workshop>> Workshops { get; init; }

    /// <summary>The structures that it covers, a pilot among them.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>Who evaluated; empty where not stated.</summary>
    public ValueList<Party> EvaluatedBy { get; init; }

    /// <summary>Whom it asked (spurt); empty where not stated.</summary>
    public ValueList<Party> Asked { get; init; }

    /// <summary>How many answered (antall som svarte), or null where not stated.</summary>
    public CountRange? Respondents { get; init; }

    /// <summary>When it was done, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>Whether it went on all along rather than once (løpende, fortløpende), or null where not stated.</summary>
    public bool? Continuous { get; init; }

    /// <summary>What it found, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The documents in which it stands.</summary>
    public ValueList<Id<SourceDocument>> Documents { get; init; }
}
