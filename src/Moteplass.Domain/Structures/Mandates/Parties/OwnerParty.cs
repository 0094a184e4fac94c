namespace Moteplass.Domain;

/// <summary>The owner of the structure (eieren), or a part of it.</summary>
public sealed partial record OwnerParty : Party
{
    /// <summary>Which of several owners; null where there is one, or where all are meant.</summary>
    public Id<Actor>? Owner { get; init; }

    /// <summary>The part of the owner, or null for the owner as such.</summary>
    public Organ? Organ { get; init; }

    /// <summary>The mandate's own words for it, such as "soneleder"; or null.</summary>
    public LocalizedText? Label { get; init; }
}
