using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Demo;

/// <summary>Days as they are written on the command line.</summary>
internal static class Days
{
    /// <summary>The day, such as 2024-06-30; null where the text is none.</summary>
    public static LocalDate? Read(string? text) => text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;
}
