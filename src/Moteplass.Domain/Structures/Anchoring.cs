namespace Moteplass.Domain;

/// <summary>That a structure is anchored at a level of its owner's organisation (forankring), in a period (B9).</summary>
public sealed partial record Anchoring : SourcedRecord
{
    /// <summary>The level.</summary>
    public required AnchoringLevel Level { get; init; }

    /// <summary>When, or null where not stated.</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>The level in the owner's own words, or null.</summary>
    public LocalizedText? Note { get; init; }
}
