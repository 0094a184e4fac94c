namespace Moteplass.Domain.Planning;

/// <summary>Meetings that were not planned, and why (ikke planlagt).</summary>
public sealed partial record NotPlannedSeries
{
    internal NotPlannedSeries(Id<CollaborationStructure> structure, CadencePurpose purpose, NotPlannedReason reason, CountRange? promised, LocalizedText inWords) =>
        (Structure, Purpose, Reason, Promised, InWords) = (structure, purpose, reason, promised, inWords);

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>What the meetings are for.</summary>
    public CadencePurpose Purpose { get; }

    /// <summary>Why.</summary>
    public NotPlannedReason Reason { get; }

    /// <summary>How many the mandates ask for in the interval, least and most; null where nothing is stated or the number is not.</summary>
    public CountRange? Promised { get; }

    /// <summary>What was not planned and why, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
