namespace Moteplass.Domain;

/// <summary>A kind of people or organisations, none of them named.</summary>
public sealed partial record CategoryParty : Party
{
    /// <summary>The kind.</summary>
    public required PartyCategory Category { get; init; }

    /// <summary>Their ages, or null where not stated.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>The mandate's own words for them, such as "organisasjoner for MS"; or null.</summary>
    public LocalizedText? Label { get; init; }
}
