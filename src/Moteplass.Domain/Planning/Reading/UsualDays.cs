using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>The usual days of a series, such as Thursday or the second Thursday of the month; empty if there are none.</summary>
/// <param name="Days">The days.</param>
internal sealed record UsualDays(ValueList<RecurrenceDay> Days)
{
    private const int DaysInAWeek = 7;

    public bool IsWeekday(LocalDate day) => Days.IsEmpty || Days.Any(one => (int)one.Weekday == (int)day.DayOfWeek);

    /// <summary>Whether a day is in the week of the month that is usual, whatever its weekday.</summary>
    public bool IsWeek(LocalDate day) => Days.All(one => one.Nth is null) || Days.Any(one => one.Nth is null || one.Nth == FromFirst(day) || one.Nth == FromLast(day));

    private static int FromFirst(LocalDate day) => ((day.Day - 1) / DaysInAWeek) + 1;

    private static int FromLast(LocalDate day) => -(((CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - day.Day) / DaysInAWeek) + 1);
}
