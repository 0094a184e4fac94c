namespace Moteplass.Domain;

/// <summary>Something that a mandate says and that nothing is computed from (bestemmelse), kept so that nothing is lost.</summary>
public sealed partial record Provision : SourcedRecord
{
    /// <summary>What it is about.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>What it says.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
