namespace Moteplass.Domain.Analysis;

/// <summary>Who that can act heard it (mottakere).</summary>
public sealed partial record WorkshopReach
{
    internal WorkshopReach()
    {
    }

    /// <summary>The highest level stated of anybody who was there; null if none is.</summary>
    public AnchoringLevel? HighestPresent { get; internal init; }

    /// <summary>The highest level stated of anybody who was there or was given the results; null if none is.</summary>
    public AnchoringLevel? HighestReached { get; internal init; }

    /// <summary>Each of those for whom it was held.</summary>
    public ValueList<Recipient> Recipients { get; internal init; }

    /// <summary>The days from the last day to when somebody was first given the results; null if a date is lacking or approximate.</summary>
    public CountRange? HandOverDays { get; internal init; }

    /// <summary>A sentence for each of them.</summary>
    public ValueList<LocalizedText> InWords { get; internal init; }
}
