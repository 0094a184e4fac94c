namespace Moteplass.Domain;

/// <summary>An actor of the register.</summary>
public sealed partial record ActorParty : Party
{
    /// <summary>The actor.</summary>
    public required Id<Actor> Actor { get; init; }
}
