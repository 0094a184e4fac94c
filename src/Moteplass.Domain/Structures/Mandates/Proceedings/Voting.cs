namespace Moteplass.Domain;

/// <summary>How the structure votes (avstemning).</summary>
public sealed partial record Voting : SourcedRecord
{
    /// <summary>How many must be present, or null where not stated.</summary>
    public Quorum? Quorum { get; init; }

    /// <summary>Who decides when votes are equal, or null where not stated.</summary>
    public CastingVote? CastingVote { get; init; }
}
