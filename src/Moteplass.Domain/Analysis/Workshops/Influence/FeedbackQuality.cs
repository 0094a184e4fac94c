namespace Moteplass.Domain.Analysis;

/// <summary>Whether feedback was full, friendly, fast and followed up (kvaliteten på tilbakemeldingen). Each is null where that is not known.</summary>
public sealed partial record FeedbackQuality
{
    internal FeedbackQuality()
    {
    }

    /// <summary>Whether each contribution was answered, and each answer other than adopted states a reason.</summary>
    public bool? Full { get; internal init; }

    /// <summary>Whether it was in plain words.</summary>
    public bool? Friendly { get; internal init; }

    /// <summary>Whether it came as promised, or else within 90 days, a limit of the library's own.</summary>
    public bool? Fast { get; internal init; }

    /// <summary>Whether more feedback came, or another workshop that follows was held; null where none is recorded.</summary>
    public bool? FollowedUp { get; internal init; }
}
