using NodaTime;

namespace Moteplass.Domain;

/// <summary>
/// Days as this library counts them, in the ISO calendar. A caller may give days of another calendar of NodaTime: each public member that takes
/// days takes them over here first, so that they are the same days whatever they are called.
/// </summary>
internal static class IsoDays
{
    /// <summary>The same day in the ISO calendar.</summary>
    public static LocalDate InIso(this LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    /// <summary>The same days in the ISO calendar.</summary>
    public static DateInterval InIso(this DateInterval interval) =>
        interval.Start.Calendar == CalendarSystem.Iso ? interval : new DateInterval(interval.Start.InIso(), interval.End.InIso());
}
