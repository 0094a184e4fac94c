using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>When what a mandate states is due for a meeting.</summary>
internal static class PlannedDeadlines
{
    /// <summary>The deadline, or null where it has no length or is outside the years of the calendar.</summary>
    public static PlannedDeadline? Of(StatedDeadline deadline, LocalDate meeting, MeetingCalendar calendar)
    {
        if (calendar.DueIfKnown(meeting, deadline.Kind, deadline.Stated) is not { } due)
        {
            return null;
        }

        LocalDate sendBy = calendar.SendBy(due);
        return new PlannedDeadline(deadline.Kind, deadline.Stated, due, sendBy, SeriesWords.Deadline(deadline.Kind, meeting, due, sendBy));
    }
}
