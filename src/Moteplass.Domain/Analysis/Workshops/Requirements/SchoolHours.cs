using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The hours in which pupils are at school; they are the library's own.</summary>
internal static class SchoolHours
{
    /// <summary>Whether something takes place in them; unknown if the day or the hours do not tell.</summary>
    public static bool? Overlap(PartialDate? day, ClockTimes? times, MeetingCalendar calendar) =>
        day?.ExactDate is not { } date ? null
        : !IsSchoolDay(date, calendar) ? false
        : times is not { } hours ? null
        : hours.Start >= WorkshopLimits.SchoolEnds ? false
        : hours.Start >= WorkshopLimits.SchoolBegins ? true
        : hours.End is not { } end ? null
        : end > WorkshopLimits.SchoolBegins || end <= hours.Start;

    private static bool IsSchoolDay(LocalDate date, MeetingCalendar calendar) => date.Year is < 1900 or > 2199 || calendar.IsWorkingDay(date);
}
