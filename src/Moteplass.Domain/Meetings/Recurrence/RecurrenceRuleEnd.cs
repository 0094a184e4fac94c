using NodaTime;

namespace Moteplass.Domain;

/// <summary>Reads the end of a rule (UNTIL): a date, or a date and a time by the clock of the place or of UTC.</summary>
internal static class RecurrenceRuleEnd
{
    private const string Norway = "Europe/Oslo";
    private const int DigitsInDate = 8;
    private const int DigitsInTime = 6;
    private const int LeapSecond = 60;

    /// <summary>The day of the end in Norway, or null if the text is not an end.</summary>
    public static PartialDate? Read(ReadOnlySpan<char> text)
    {
        bool isUtc = text is [.., 'Z' or 'z'];
        text = isUtc ? text[..^1] : text;
        bool isDate = text.Length == DigitsInDate && !isUtc;
        bool isTime = text.Length == DigitsInDate + 1 + DigitsInTime && text[DigitsInDate] is 'T' or 't';
        if (!(isDate || isTime) || Day(text[..DigitsInDate]) is not { } day)
        {
            return null;
        }

        return isDate ? PartialDate.FromDate(day)
            : Time(text[(DigitsInDate + 1)..]) is { } time ? PartialDate.FromDate(isUtc ? InNorway(day + time) : day)
            : null;
    }

    private static LocalDate? Day(ReadOnlySpan<char> digits)
    {
        if (!WholeNumber.IsDigits(digits))
        {
            return null;
        }

        int date = (int)WholeNumber.Value(digits);
        (int year, int month, int day) = (date / 10_000, date / 100 % 100, date % 100);
        bool isDay = year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDay ? new LocalDate(year, month, day) : null;
    }

    private static LocalTime? Time(ReadOnlySpan<char> digits)
    {
        if (!WholeNumber.IsDigits(digits))
        {
            return null;
        }

        int time = (int)WholeNumber.Value(digits);
        (int hour, int minute, int second) = (time / 10_000, time / 100 % 100, time % 100);
        return hour < 24 && minute < 60 && second <= LeapSecond ? new LocalTime(hour, minute, Math.Min(second, LeapSecond - 1)) : null;
    }

    /// <summary>The day in Norway at a time of UTC. The last evening of the calendar stays in it.</summary>
    private static LocalDate InNorway(LocalDateTime utc)
    {
        Offset offset = DateTimeZoneProviders.Tzdb[Norway].GetUtcOffset(utc.InUtc().ToInstant());
        return utc.Date == LocalDate.MaxIsoValue ? utc.Date : utc.PlusTicks(offset.Ticks).Date;
    }
}
