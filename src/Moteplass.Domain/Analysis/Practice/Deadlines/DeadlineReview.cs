using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>One deadline of one meeting.</summary>
public sealed partial record DeadlineReview
{
    internal DeadlineReview(
        Id<Meeting> meeting,
        DeadlineKind kind,
        LeadTime stated,
        Modality? modality,
        LocalDate? due,
        PartialDate? done,
        DeadlineVerdict verdict)
    {
        Meeting = meeting;
        Kind = kind;
        Stated = stated;
        Modality = modality;
        Due = due;
        Done = done;
        Verdict = verdict;
    }

    /// <summary>The meeting.</summary>
    public Id<Meeting> Meeting { get; }

    /// <summary>Which deadline.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>The deadline as the mandate states it.</summary>
    public LeadTime Stated { get; }

    /// <summary>How binding the mandate says that it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; }

    /// <summary>The last day on which it could be kept, or null where it has no length, lies outside the years of the calendar, or is in working days of a body abroad.</summary>
    public LocalDate? Due { get; }

    /// <summary>When it was done, of several things the last, or the last that was late; null where not known.</summary>
    public PartialDate? Done { get; }

    /// <summary>Whether it was kept.</summary>
    public DeadlineVerdict Verdict { get; }
}
