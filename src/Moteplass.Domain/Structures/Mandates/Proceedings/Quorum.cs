namespace Moteplass.Domain;

/// <summary>How many must be present for a decision (beslutningsdyktighet).</summary>
public sealed partial record Quorum : SourcedRecord
{
    /// <summary>The share of those who may vote, or null where it is a number or not stated.</summary>
    public Share? Share { get; init; }

    /// <summary>The number of those who may vote, 1 to 10,000; or null where it is a share or not stated.</summary>
    [Range(1, 10_000)]
    public int? Count { get; init; }

    /// <summary>Whether more than the share or number must be present, rather than at least that.</summary>
    public bool MoreThan { get; init; }
}
