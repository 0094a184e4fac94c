using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The hours in which pupils are at school; they are the library's own.</summary>
internal static class SchoolHours
{
    private const int MostDays = 366;

    /// <summary>Whether something takes place in them on any of its days; unknown if the days or the hours do not tell.</summary>
    public static bool? Overlap(PartialDate? first, PartialDate? last, ClockTimes? times, MeetingCalendar calendar) =>
        HasSchoolDay(first?.ExactDate, last?.ExactDate, calendar) switch
        {
            null => null,
            false => false,
            true => times is not { } hours ? null
                : hours.Start >= WorkshopLimits.SchoolEnds ? false
                : hours.Start >= WorkshopLimits.SchoolBegins ? true
                : hours.End is not { } end ? null
                : end > WorkshopLimits.SchoolBegins || end <= hours.Start,
        };

    private static bool? HasSchoolDay(LocalDate? first, LocalDate? last, MeetingCalendar calendar) =>
        first is not { } from || last is not { } to || from > to || Period.DaysBetween(from, to) > MostDays
            ? null
            : Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Any(days => IsSchoolDay(from.PlusDays(days), calendar));

    private static bool IsSchoolDay(LocalDate date, MeetingCalendar calendar) => date.Year is < 1900 or > 2199 || calendar.IsWorkingDay(date);
}
