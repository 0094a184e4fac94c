namespace Moteplass.Domain;

/// <summary>Meetings by a pattern (fast møtedag): every second week on a Tuesday, the last Thursday of the month, each 15 March.</summary>
/// <remarks>
/// It means what a recurrence rule of iCalendar (RFC 5545, section 3.3.10) with the week from Monday means; <see cref="ToRecurrenceRule"/>
/// writes it as one. It can be stated without being computable: see <see cref="DatesIn"/>.
/// </remarks>
public sealed partial record RecurrenceCadence : MeetingCadence
{
    /// <summary>What it repeats by.</summary>
    public required RecurrencePattern Repeats { get; init; }

    /// <summary>How many weeks, months or years from one to the next, from 1 to 100; null means one.</summary>
    [Range(1, 100)]
    public int? Every { get; init; }

    /// <summary>The days of the week; empty where the pattern goes by days of the month, or by the day of the start.</summary>
    public ValueList<RecurrenceDay> Weekdays { get; init; }

    /// <summary>The days of the month, from 1 to 31 or, from the end, from -1 to -31; empty where the pattern goes by days of the week.</summary>
    [Range(-31, 31)]
    public ValueList<int> MonthDays { get; init; }

    /// <summary>The months, from 1 to 12; empty for all.</summary>
    [Range(1, 12)]
    public ValueList<int> Months { get; init; }

    /// <summary>Which of the days of a month that fit all of this are taken (plass i måneden), from 1 or, from the end, from -1; at most 31 either way, and empty for all.</summary>
    /// <remarks>The last working day of the month is the weekdays from Monday to Friday, and -1.</remarks>
    [Range(-31, 31)]
    public ValueList<int> Positions { get; init; }

    /// <summary>The day from which it counts, or null where not stated.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>The last day on which it holds, or null where not stated.</summary>
    public PartialDate? End { get; init; }

    /// <inheritdoc/>
    /// <remarks>
    /// It is in agreement with <see cref="DatesIn"/>: the dates are that number of months or years apart, one in each such month or year, or that number of days or
    /// weeks apart to the day. It is null where they are not, where a month or year that the pattern comes to has no such day and is passed over, as the
    /// 31st of June is, and where it depends on a start that is not known.
    /// </remarks>
    public override Frequency? ToFrequency() => RecurrenceFrequency.Of(this);
}
