namespace Moteplass.Domain;

/// <summary>
/// Organisations or persons that a source describes but does not name (gruppe uten navngitte organisasjoner), such as the organisations in child welfare
/// with which both Bufdir and Hdir are in contact, whose number nobody states (B17).
/// </summary>
public sealed partial record OrganisationGroup : Actor
{
    /// <summary>Whether the group is one of organisations or of persons.</summary>
    public required GroupUnit Unit { get; init; }

    /// <summary>How many there are, or null where not stated; unknown is neither zero nor one.</summary>
    public CountRange? Count { get; init; }

    /// <summary>The people they represent or are, or null where not stated.</summary>
    public TargetGroup? TargetGroup { get; init; }
}
