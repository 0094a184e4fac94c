namespace Moteplass.Domain;

/// <summary>An organisation that is neither a public body nor a user organisation (annen organisasjon), such as a trade union.</summary>
public sealed partial record OtherOrganisation : Actor
{
    /// <summary>What it is in words, or null where not stated.</summary>
    public LocalizedText? Description { get; init; }
}
