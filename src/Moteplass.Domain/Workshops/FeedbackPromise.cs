namespace Moteplass.Domain;

/// <summary>A promise to tell participants what came of their contributions (løfte om tilbakemelding). Without members it was given, and no more is known.</summary>
public sealed partial record FeedbackPromise : SourcedRecord
{
    /// <summary>Who promised; empty where not stated.</summary>
    public ValueList<Party> GivenBy { get; init; }

    /// <summary>The day by which feedback is due, or null where not stated so.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How long after the last day of the workshop it is due, or that it is due by the next one; null where not stated so.</summary>
    public LeadTime? Within { get; init; }

    /// <summary>What was promised, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }
}
