using NodaTime;

namespace Moteplass.Domain;

/// <summary>Meetings by a pattern (fast møtedag): every second week on a Tuesday, the last Thursday of the month, each 15 March.</summary>
/// <remarks>
/// It means what a recurrence rule of iCalendar (RFC 5545, section 3.3.10) with the week from Monday means; <see cref="ToRecurrenceRule"/>
/// writes it as one. It can be stated without being computable: see <see cref="DatesIn"/>.
/// </remarks>
public sealed partial record RecurrenceCadence : MeetingCadence
{
    // Every month has this many days, and each day of the week this many times.
    private const int LastSureDay = 28;
    private const int LastSureWeek = 4;

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

    /// <summary>The day from which it counts, or null where not stated.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>The last day on which it holds, or null where not stated.</summary>
    public PartialDate? End { get; init; }

    /// <inheritdoc/>
    public override CountRange? MeetingsIn(DateInterval interval) => DatesIn(interval) is { } dates ? CountRange.Exactly(dates.Count) : null;

    /// <inheritdoc/>
    /// <remarks>Only a pattern of one day in each week, month or year has one.</remarks>
    public override Frequency? ToFrequency()
    {
        bool isOnce = Contradiction is null && (Weekdays.Count, MonthDays.Count) switch
        {
            (0, 0) => Start is not (null or { Month: 2, Day: 29 }),
            (1, 0) => Repeats == RecurrencePattern.Weekly || Weekdays[0].Nth is >= -LastSureWeek and <= LastSureWeek,
            (0, 1) => MonthDays[0] is >= -LastSureDay and <= LastSureDay,
            _ => false,
        };
        return (Repeats, Months.Count) switch
        {
            (RecurrencePattern.Weekly, 0) when isOnce => new Frequency(Every ?? 1, FrequencyUnit.Weeks),
            (RecurrencePattern.Monthly, 0) when isOnce => new Frequency(Every ?? 1, FrequencyUnit.Months),
            (RecurrencePattern.Yearly, 0) when isOnce && (Start is not null || !Weekdays.IsEmpty) => new Frequency(Every ?? 1, FrequencyUnit.Years),
            (RecurrencePattern.Yearly, 1) when isOnce => new Frequency(Every ?? 1, FrequencyUnit.Years),
            _ => null,
        };
    }
}
