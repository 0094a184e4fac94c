namespace Moteplass.Domain;

/// <summary>Something that makes a workshop accessible to somebody (tilrettelegging).</summary>
public sealed partial record Accommodation : DomainRecord
{
    /// <summary>What it is.</summary>
    public required AccommodationKind Kind { get; init; }

    /// <summary>Whether a participant asked for it, or null where not known.</summary>
    public bool? Requested { get; init; }

    /// <summary>Whether it was there, or null where not known.</summary>
    public bool? Provided { get; init; }
}
