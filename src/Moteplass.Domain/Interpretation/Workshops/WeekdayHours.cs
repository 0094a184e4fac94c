using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whether a workshop takes place at hours in which people are at school or at work. Which hours these are is the library's own.</summary>
internal static class WeekdayHours
{
    private const int MostDays = 366;

    /// <summary>Whether it is in school hours on any of its days; unknown if the days or the hours do not tell.</summary>
    public static bool? AtSchool(WorkshopView workshop, MeetingCalendar calendar) => Overlap(workshop, WorkshopLimits.SchoolBegins, WorkshopLimits.SchoolEnds, calendar);

    /// <summary>Whether it is in working hours on any of its days; unknown if the days or the hours do not tell.</summary>
    public static bool? AtWork(WorkshopView workshop, MeetingCalendar calendar) => Overlap(workshop, WorkshopLimits.WorkBegins, WorkshopLimits.WorkEnds, calendar);

    private static bool? Overlap(WorkshopView workshop, LocalTime begins, LocalTime ends, MeetingCalendar calendar) =>
        workshop.IsDayDisputed ? null : HasWeekday(workshop.FirstDay?.ExactDate, workshop.LastDay?.ExactDate, calendar) switch
        {
            null => null,
            false => false,
            true => workshop.Times is not { } hours ? null
                : hours.Start >= ends ? false
                : hours.Start >= begins ? true
                : hours.End is not { } end ? null
                : end > begins,
        };

    private static bool? HasWeekday(LocalDate? first, LocalDate? last, MeetingCalendar calendar) =>
        first is not { } from || last is not { } to || from > to || Period.DaysBetween(from, to) > MostDays
            ? null
            : Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Any(days => IsWorkingDay(from.PlusDays(days), calendar));

    private static bool IsWorkingDay(LocalDate date, MeetingCalendar calendar) => date.Year is < 1900 or > 2199 || calendar.IsWorkingDay(date);
}
