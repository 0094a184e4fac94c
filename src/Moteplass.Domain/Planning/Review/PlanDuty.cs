namespace Moteplass.Domain.Planning;

/// <summary>A duty to plan the meetings, and whether it was kept (plikt til å lage møteplan).</summary>
public sealed partial record PlanDuty
{
    internal PlanDuty(Id<CollaborationStructure> structure, bool? isKept, LocalizedText inWords) => (Structure, IsKept, InWords) = (structure, isKept, inWords);

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>
    /// True if a complete list covers the interval and every date was announced before it; false if a date was announced after it had begun; null where that is not known.
    /// </summary>
    public bool? IsKept { get; }

    /// <summary>Whether it was kept, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
