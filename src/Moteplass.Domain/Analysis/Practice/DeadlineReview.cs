using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>One deadline of one meeting.</summary>
public sealed record DeadlineReview
{
    internal DeadlineReview()
    {
    }

    /// <summary>The meeting.</summary>
    public required Id<Meeting> Meeting { get; init; }

    /// <summary>Which deadline.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>The deadline as the mandate states it.</summary>
    public required LeadTime Stated { get; init; }

    /// <summary>The last day on which it could be kept, or null where it has no length or lies outside the years of the calendar.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>When it was done, of several things the last, or the last that was late; null where not known.</summary>
    public PartialDate? Done { get; init; }

    /// <summary>Whether it was kept.</summary>
    public required DeadlineVerdict Verdict { get; init; }
}
