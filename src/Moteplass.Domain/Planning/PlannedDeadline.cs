using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>When something is to be sent for a planned meeting (frist for et planlagt møte).</summary>
public sealed partial record PlannedDeadline
{
    internal PlannedDeadline(DeadlineKind kind, LeadTime stated, LocalDate due, LocalDate sendBy, LocalizedText inWords) =>
        (Kind, Stated, Due, SendBy, InWords) = (kind, stated, due, sendBy, inWords);

    /// <summary>Which deadline.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>The deadline as the mandate states it.</summary>
    public LeadTime Stated { get; }

    /// <summary>The last day on which it can be kept.</summary>
    public LocalDate Due { get; }

    /// <summary>The last working day on which it can be kept: the day itself, or the working day before it (send innen).</summary>
    public LocalDate SendBy { get; }

    /// <summary>Whether the last day is a day off.</summary>
    public bool IsOnDayOff => Due != SendBy;

    /// <summary>What to send by when, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
