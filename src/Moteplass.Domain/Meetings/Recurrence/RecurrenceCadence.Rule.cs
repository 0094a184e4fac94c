using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Moteplass.Domain;

public sealed partial record RecurrenceCadence
{
    /// <summary>The rule as text by RFC 5545, section 3.3.10. The start is not in it: in iCalendar that is <c>DTSTART</c>, as a date.</summary>
    /// <returns>For example <c>FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20201231</c>.</returns>
    /// <exception cref="InvalidOperationException">It contradicts itself, or its end is stated but is not exactly one day; the message says how.</exception>
    public string ToRecurrenceRule()
    {
        if (Contradiction is { } reason)
        {
            throw new InvalidOperationException($"The recurrence has no rule: {reason.En}.");
        }

        if (End is { ExactDate: null } end)
        {
            throw new InvalidOperationException($"The recurrence has no rule: its end {end} is not exactly one day.");
        }

        var rule = new StringBuilder("FREQ=").Append(RecurrenceRulePart.Patterns[(int)Repeats]);
        if (Every is not (null or 1))
        {
            rule.Append(CultureInfo.InvariantCulture, $";INTERVAL={Every}");
        }

        Append(rule, ";BYMONTH=", GoesByMonthOfStart && Start?.ExactDate is { } start ? [start.Month] : Months);
        Append(rule, ";BYMONTHDAY=", MonthDays);
        string mark = ";BYDAY=";
        foreach (RecurrenceDay day in Weekdays)
        {
            rule.Append(CultureInfo.InvariantCulture, $"{mark}{day.Nth}{RecurrenceRulePart.Weekdays[(int)day.Weekday - 1]}");
            mark = ",";
        }

        Append(rule, ";BYSETPOS=", Positions);
        return End is { } last ? rule.Append(CultureInfo.InvariantCulture, $";UNTIL={last.Year:D4}{last.Month:D2}{last.Day:D2}").ToString() : rule.ToString();
    }

    /// <summary>Reads a rule by RFC 5545, section 3.3.10.</summary>
    /// <remarks>
    /// <para>Parts are in any order and letter case, perhaps after <c>RRULE:</c> and perhaps with a semicolon at the end. What needs no words of its
    /// own is said in those of a recurrence: <c>DAILY</c> as each weekday, as days of the month, or in whole weeks; <c>BYSETPOS</c> as numbered
    /// weekdays or days of the month, else as <see cref="Positions"/>; <c>COUNT</c>, from a start that is one day, as the <see cref="End"/> that it comes
    /// to, of the dates that the rule gives; <c>UNTIL</c> with a time as the day, in Norway (Europe/Oslo) if the time is in UTC; what stands
    /// twice in a list, once.</para>
    /// <para>Refused are <c>WKST</c> where the days would be others if the week began on Monday; intervals above 100 weeks, months or years, and in
    /// days those that are not whole weeks; <c>BYSETPOS</c> within a year of several months; <c>BYWEEKNO</c>, <c>BYYEARDAY</c>, <c>BYHOUR</c>,
    /// <c>BYMINUTE</c>, <c>BYSECOND</c> and parts that RFC 5545 does not know; and a rule that contradicts itself or never gives a date. The
    /// message names the part and the reason.</para>
    /// </remarks>
    /// <param name="rule">The rule, for example <c>FREQ=MONTHLY;BYDAY=-1TH</c>.</param>
    /// <param name="start">The day from which it counts, in iCalendar <c>DTSTART</c>; null where not stated.</param>
    /// <returns>The recurrence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a rule that a recurrence can say; the message says why.</exception>
    public static RecurrenceCadence ParseRecurrenceRule(string rule, PartialDate? start = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return TryParseRecurrenceRule(rule, start, out RecurrenceCadence? cadence, out LocalizedText? reason)
            ? cadence
            : throw new FormatException(reason.In(Language.En));
    }

    /// <summary>Reads a rule by RFC 5545, section 3.3.10, or says why that cannot be done.</summary>
    /// <remarks>What is read is what <see cref="ParseRecurrenceRule"/> reads.</remarks>
    /// <param name="rule">The rule, for example <c>FREQ=MONTHLY;BYDAY=-1TH</c>.</param>
    /// <param name="start">The day from which it counts, in iCalendar <c>DTSTART</c>; null where not stated.</param>
    /// <param name="cadence">The recurrence, or null.</param>
    /// <param name="reason">What was found, why it is wrong and what is allowed, in whole sentences; null where there is a recurrence.</param>
    /// <returns>Whether there is a recurrence.</returns>
    public static bool TryParseRecurrenceRule(
        string? rule, PartialDate? start, [NotNullWhen(true)] out RecurrenceCadence? cadence, [NotNullWhen(false)] out LocalizedText? reason)
    {
        LocalizedText? wrong = RecurrenceRuleReader.Read(rule, start, out RecurrenceCadence? read) ?? RecurrenceRuleMisfit.Of(read!);
        cadence = wrong is null ? read : null;
        reason = wrong is null ? null : RecurrenceRuleReader.Explain(rule, wrong);
        return wrong is null;
    }

    /// <summary>Whether the month is that of the start, which others do not take it to be: to them, days of the month in a yearly rule without a month are those of every month.</summary>
    /// <remarks>With a numbered weekday, which counts within the year without a month and within the month with one, it would be another rule.</remarks>
    private bool GoesByMonthOfStart =>
        Repeats == RecurrencePattern.Yearly && Months.IsEmpty && !MonthDays.IsEmpty && Weekdays.All(day => day.Nth is null);

    private static void Append(StringBuilder rule, string mark, ValueList<int> numbers)
    {
        foreach (int number in numbers)
        {
            rule.Append(mark).Append(CultureInfo.InvariantCulture, $"{number}");
            mark = ",";
        }
    }
}
