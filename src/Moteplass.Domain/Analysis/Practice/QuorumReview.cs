namespace Moteplass.Domain.Analysis;

/// <summary>Whether a meeting was quorate (beslutningsdyktig).</summary>
public sealed record QuorumReview
{
    internal QuorumReview()
    {
    }

    /// <summary>The meeting.</summary>
    public required Id<Meeting> Meeting { get; init; }

    /// <summary>How many of those who may vote had to be there, or null where that cannot be told.</summary>
    public int? Required { get; init; }

    /// <summary>How many of them were there; open where the attendance is not complete.</summary>
    public required CountRange Present { get; init; }

    /// <summary>Whether the quorum was reached, or null where that cannot be told.</summary>
    public bool? Reached { get; init; }
}
