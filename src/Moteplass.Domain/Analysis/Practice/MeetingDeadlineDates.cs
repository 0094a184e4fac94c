using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The deadlines of a mandate as dates for a given meeting (fristdatoer).</summary>
public static class MeetingDeadlineDates
{
    /// <summary>The last day on which a deadline can be kept for a meeting.</summary>
    /// <param name="kind">Which deadline; minutes and their approval come after the meeting, the others before.</param>
    /// <param name="stated">The deadline as the mandate states it.</param>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The day, or null where the deadline is stated without a length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years of the calendar.</exception>
    public static LocalDate? Due(DeadlineKind kind, LeadTime stated, LocalDate meeting, MeetingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return kind is DeadlineKind.Minutes or DeadlineKind.MinutesApproval
            ? calendar.DueAfter(meeting, stated)
            : calendar.DueBefore(meeting, stated);
    }

    /// <summary>The deadlines that are stated, by kind.</summary>
    internal static IEnumerable<(DeadlineKind Kind, LeadTime Stated)> Of(MeetingDeadlines deadlines)
    {
        (DeadlineKind Kind, LeadTime? Stated)[] all =
        [
            (DeadlineKind.Notice, deadlines.Notice),
            (DeadlineKind.AgendaItems, deadlines.AgendaItems),
            (DeadlineKind.Agenda, deadlines.Agenda),
            (DeadlineKind.Papers, deadlines.Papers),
            (DeadlineKind.Minutes, deadlines.Minutes),
            (DeadlineKind.MinutesApproval, deadlines.MinutesApproval),
        ];
        return all.Where(one => one.Stated is not null).Select(one => (one.Kind, one.Stated!.Value));
    }
}
