namespace Moteplass.Domain.Feeds;

/// <summary>A meeting that a feed has not, and why (utelatt møte).</summary>
public sealed partial record FeedLeftOut
{
    internal FeedLeftOut(Id<Meeting> meeting, LeftOutReason reason, LocalizedText inWords) => (Meeting, Reason, InWords) = (meeting, reason, inWords);

    /// <summary>The meeting.</summary>
    public Id<Meeting> Meeting { get; }

    /// <summary>Why.</summary>
    public LeftOutReason Reason { get; }

    /// <summary>The meeting and why, in words: <c>Brukerrådet: dagen er ikke fastsatt (mai 2027)</c>.</summary>
    public LocalizedText InWords { get; }
}
