namespace Moteplass.Domain;

/// <summary>The structure itself (organet selv), or those in it who have a role.</summary>
public sealed partial record SelfParty : Party
{
    /// <summary>The role, or null for the structure as such.</summary>
    public SeatRole? Role { get; init; }
}
