using System.Text;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>A part of a rule that a recurrence can say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsList">Whether it has several values, with commas between.</param>
/// <param name="Allowed">What a value may be, after "is not".</param>
/// <param name="Read">Reads a value into a draft, and says whether it is allowed.</param>
internal sealed record RecurrenceRulePart(string Name, bool IsList, LocalizedText Allowed, Func<string, RecurrenceDraft, bool> Read)
{
    /// <summary>The words of the patterns, in their order.</summary>
    public static readonly string[] Patterns = ["WEEKLY", "MONTHLY", "YEARLY"];

    /// <summary>The words of the weekdays, in their order.</summary>
    public static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private const int MostDigits = 2;
    private const int MostDigitsOfInterval = 3;
    private const int LettersInWeekday = 2;

    public static readonly RecurrenceRulePart[] All =
    [
        new("FREQ", false, new("WEEKLY, MONTHLY eller YEARLY", "WEEKLY, MONTHLY eller YEARLY", "WEEKLY, MONTHLY or YEARLY"), ReadPattern),
        new("INTERVAL", false, new("et tall fra 1 til 100", "eit tal frå 1 til 100", "a number from 1 to 100"), ReadEvery),
        new("BYMONTH", true, new("et tall fra 1 til 12", "eit tal frå 1 til 12", "a number from 1 to 12"), ReadMonth),
        new(
            "BYMONTHDAY",
            true,
            new("et tall fra 1 til 31 eller fra -1 til -31", "eit tal frå 1 til 31 eller frå -1 til -31", "a number from 1 to 31 or from -1 to -31"),
            ReadMonthDay),
        new(
            "BYDAY",
            true,
            new(
                "MO, TU, WE, TH, FR, SA eller SU, eventuelt med et tall fra 1 til 53 eller fra -1 til -53 foran",
                "MO, TU, WE, TH, FR, SA eller SU, eventuelt med eit tal frå 1 til 53 eller frå -1 til -53 framfor",
                "MO, TU, WE, TH, FR, SA or SU, perhaps after a number from 1 to 53 or from -1 to -53"),
            ReadWeekday),
        new(
            "UNTIL",
            false,
            new(
                "en dato som 20201231, uten klokkeslett, for med klokkeslett kommer dagen an på tidssonen",
                "ein dato som 20201231, utan klokkeslett, for med klokkeslett kjem dagen an på tidssona",
                "a date such as 20201231, without a time, because with a time the day depends on the time zone"),
            ReadEnd),
        new("WKST", false, new("MO", "MO", "MO"), (value, _) => Ascii.EqualsIgnoreCase(value, Weekdays[0])),
    ];

    private static bool ReadPattern(string value, RecurrenceDraft draft)
    {
        int index = Array.FindIndex(Patterns, word => Ascii.EqualsIgnoreCase(word, value));
        draft.Repeats = (RecurrencePattern)index;
        return index >= 0;
    }

    private static bool ReadEvery(string value, RecurrenceDraft draft)
    {
        draft.Every = Number(value.AsSpan().TrimStart('0'), MostDigitsOfInterval);
        return draft.Every is >= 1 and <= RecurrenceContradiction.LongestInterval && char.IsAsciiDigit(value[0]);
    }

    private static bool ReadMonth(string value, RecurrenceDraft draft)
    {
        int? month = Number(value);
        draft.Months.Add(month ?? 0);
        return month is >= 1 and <= RecurrenceContradiction.MonthsInAYear && char.IsAsciiDigit(value[0]);
    }

    private static bool ReadMonthDay(string value, RecurrenceDraft draft)
    {
        int day = Number(value) ?? 0;
        draft.MonthDays.Add(day);
        return day != 0 && Math.Abs(day) <= RecurrenceContradiction.DaysInAMonth;
    }

    private static bool ReadWeekday(string value, RecurrenceDraft draft)
    {
        int number = Math.Max(0, value.Length - LettersInWeekday);
        int weekday = Array.FindIndex(Weekdays, word => Ascii.EqualsIgnoreCase(word, value.AsSpan(number)));
        int? nth = number == 0 ? null : Number(value.AsSpan(0, number)) ?? 0;
        draft.Weekdays.Add(new RecurrenceDay { Weekday = (Weekday)(weekday + 1), Nth = nth });
        return weekday >= 0 && nth is not (0 or > RecurrenceContradiction.WeeksInAYear or < -RecurrenceContradiction.WeeksInAYear);
    }

    private static bool ReadEnd(string value, RecurrenceDraft draft)
    {
        if (value is not { Length: 8 } || !WholeNumber.IsDigits(value))
        {
            return false;
        }

        int date = (int)WholeNumber.Value(value);
        (int year, int month, int day) = (date / 10_000, date / 100 % 100, date % 100);
        if (year == 0 || month is not (>= 1 and <= 12) || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        draft.End = PartialDate.FromDate(new LocalDate(year, month, day));
        return true;
    }

    /// <summary>The value of digits with perhaps a sign before them, or null where that is not what stands there.</summary>
    private static int? Number(ReadOnlySpan<char> text, int mostDigits = MostDigits)
    {
        ReadOnlySpan<char> digits = text is ['+' or '-', .. var unsigned] ? unsigned : text;
        if (!WholeNumber.IsDigits(digits) || digits.Length > mostDigits)
        {
            return null;
        }

        int value = (int)WholeNumber.Value(digits);
        return text[0] == '-' ? -value : value;
    }
}
