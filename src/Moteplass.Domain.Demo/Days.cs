using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Demo;

/// <summary>Days as they are written on the command line.</summary>
internal static class Days
{
    /// <summary>The day, such as 2024-06-30; null where the text is none.</summary>
    public static LocalDate? Read(string? text) => text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;

    /// <summary>The days of a year; null where it is none that a register may tell of.</summary>
    public static DateInterval? Year(int year) => year is >= 1900 and <= 2198 ? new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)) : null;
}
