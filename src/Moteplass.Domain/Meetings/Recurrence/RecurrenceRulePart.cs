using System.Text;

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

    /// <summary>The word of a rule that repeats by days, which a recurrence says by weeks or months.</summary>
    public const string Daily = "DAILY";

    /// <summary>The words of the weekdays, in their order.</summary>
    public static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private const int MostDigits = 2;
    private const int MostDigitsOfInterval = 3;
    private const int MostDigitsOfPosition = 3;
    private const int MostDigitsOfCount = 6;
    private const int LettersInWeekday = 2;
    private const int LongestYear = 366;
    private const int MostDates = 100_000;

    public static readonly RecurrenceRulePart Interval = new(
        "INTERVAL", false, new("et tall fra 1 til 100", "eit tal frå 1 til 100", "a number from 1 to 100"), ReadEvery);

    public static readonly RecurrenceRulePart[] All =
    [
        new(
            "FREQ",
            false,
            new("DAILY, WEEKLY, MONTHLY eller YEARLY", "DAILY, WEEKLY, MONTHLY eller YEARLY", "DAILY, WEEKLY, MONTHLY or YEARLY"),
            ReadPattern),
        Interval,
        new("COUNT", false, new("et tall fra 1 til 100 000", "eit tal frå 1 til 100 000", "a number from 1 to 100,000"), ReadCount),
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
            "BYSETPOS",
            true,
            new("et tall fra 1 til 366 eller fra -1 til -366", "eit tal frå 1 til 366 eller frå -1 til -366", "a number from 1 to 366 or from -1 to -366"),
            ReadPosition),
        new(
            "UNTIL",
            false,
            new(
                "en dato som 20201231, eventuelt med klokkeslett som 20201231T225959Z",
                "ein dato som 20201231, eventuelt med klokkeslett som 20201231T225959Z",
                "a date such as 20201231, perhaps with a time as in 20201231T225959Z"),
            ReadEnd),
        new(
            "WKST",
            false,
            new("MO, TU, WE, TH, FR, SA eller SU", "MO, TU, WE, TH, FR, SA eller SU", "MO, TU, WE, TH, FR, SA or SU"),
            ReadWeekStart),
    ];

    private static bool ReadPattern(string value, RecurrenceDraft draft)
    {
        int index = Array.FindIndex(Patterns, word => Ascii.EqualsIgnoreCase(word, value));
        draft.IsDaily = Ascii.EqualsIgnoreCase(Daily, value);
        draft.Repeats = index < 0 ? null : (RecurrencePattern)index;
        return draft.IsDaily || index >= 0;
    }

    /// <summary>Reads an interval; how long it may be depends on what the rule repeats by.</summary>
    private static bool ReadEvery(string value, RecurrenceDraft draft)
    {
        draft.Every = Unsigned(value, MostDigitsOfInterval);
        return draft.Every is >= 1;
    }

    private static bool ReadCount(string value, RecurrenceDraft draft)
    {
        draft.Count = Unsigned(value, MostDigitsOfCount);
        return draft.Count is >= 1 and <= MostDates;
    }

    private static bool ReadPosition(string value, RecurrenceDraft draft)
    {
        int position = Number(value, MostDigitsOfPosition) ?? 0;
        draft.Positions.Add(position);
        return position != 0 && Math.Abs(position) <= LongestYear;
    }

    private static bool ReadWeekStart(string value, RecurrenceDraft draft)
    {
        int weekday = Array.FindIndex(Weekdays, word => Ascii.EqualsIgnoreCase(word, value));
        draft.WeekStart = (Weekday)(weekday + 1);
        return weekday >= 0;
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
        draft.End = RecurrenceRuleEnd.Read(value);
        return draft.End is not null;
    }

    /// <summary>The value of digits without a sign, zeros before them left out, or null.</summary>
    private static int? Unsigned(string text, int mostDigits) => char.IsAsciiDigit(text[0]) ? Number(text.AsSpan().TrimStart('0'), mostDigits) : null;

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
