namespace Moteplass.Domain;

/// <summary>An actor of the register.</summary>
public sealed partial record ActorParty : Party
{
    /// <summary>The actor.</summary>
    public required Id<Actor> Actor { get; init; }

    /// <summary>The part of the actor, such as its board or its leader; or null for the actor as such.</summary>
    public Organ? Organ { get; init; }

    /// <summary>The mandate's own words for it, such as "generalsekretær"; or null.</summary>
    public LocalizedText? Label { get; init; }
}
