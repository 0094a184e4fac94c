using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>A date of a plan (planlagt dato).</summary>
public sealed partial record PlannedDate
{
    internal PlannedDate(LocalDate day, ClockTimes? times, DateOrigin origin, Id<Meeting>? meeting, LocalDate? movedFrom, ValueList<PlannedDeadline> deadlines) =>
        (Day, Times, Origin, Meeting, MovedFrom, Deadlines) = (day, times, origin, meeting, movedFrom, deadlines);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The time of day, or null where nothing states or shows it.</summary>
    public ClockTimes? Times { get; }

    /// <summary>Where the date comes from.</summary>
    public DateOrigin Origin { get; }

    /// <summary>The meeting of the register that it is the date of; null for one that the register does not have.</summary>
    public Id<Meeting>? Meeting { get; }

    /// <summary>The day on which the register has the meeting, where it moved; or null.</summary>
    public LocalDate? MovedFrom { get; }

    /// <summary>What is due for it, by the mandate in force on the day; what has no length or falls outside the years of the calendar is left out.</summary>
    public ValueList<PlannedDeadline> Deadlines { get; }
}
