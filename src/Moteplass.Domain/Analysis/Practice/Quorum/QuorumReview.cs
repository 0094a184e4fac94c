namespace Moteplass.Domain.Analysis;

/// <summary>Whether a meeting was quorate (beslutningsdyktig).</summary>
public sealed partial record QuorumReview
{
    internal QuorumReview(Id<Meeting> meeting, CountRange? required, CountRange present, bool? isReached) =>
        (Meeting, Required, Present, IsReached) = (meeting, required, present, isReached);

    /// <summary>The meeting.</summary>
    public Id<Meeting> Meeting { get; }

    /// <summary>How many of those who may vote had to be there; open where it is not known how many seats vote, and null if nothing is known of it.</summary>
    public CountRange? Required { get; }

    /// <summary>How many of them were there; open where the attendance is not complete.</summary>
    public CountRange Present { get; }

    /// <summary>Whether the quorum was reached, or null if that is unknown.</summary>
    public bool? IsReached { get; }
}
