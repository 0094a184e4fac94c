using NodaTime.Text;

namespace Moteplass.Domain.Words;

/// <summary>Times of day in words.</summary>
internal static class ClockWords
{
    private static readonly LocalTimePattern Norwegian = LocalTimePattern.CreateWithInvariantCulture("HH'.'mm");

    private static readonly LocalTimePattern English = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static LocalizedText Of(ClockTimes times)
    {
        string norwegian = $"klokka {In(times, Norwegian)}";
        return new LocalizedText(norwegian, norwegian, In(times, English));
    }

    private static string In(ClockTimes times, LocalTimePattern pattern) =>
        pattern.Format(times.Start) + (times.End is { } end ? $"–{pattern.Format(end)}" : "");
}
