namespace Moteplass.Domain.Analysis;

/// <summary>A change that was not applied, and why (endring som ikke er tatt med).</summary>
public sealed partial record NotAppliedChange
{
    internal NotAppliedChange(Id<CollaborationStructure> structure, NotAppliedReason reason, LocalizedText inWords) =>
        (Structure, Reason, InWords) = (structure, reason, inWords);

    /// <summary>The structure that would have begun, ended or changed.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>Why it did not.</summary>
    public NotAppliedReason Reason { get; }

    /// <summary>The reason in a sentence.</summary>
    public LocalizedText InWords { get; }
}
