using NodaTime;

namespace Moteplass.Domain;

public sealed partial record RecurrenceCadence
{
    private const int DaysInFourCenturies = 146_097;

    private static readonly int LastDay = DateOnly.MaxValue.DayNumber;

    /// <summary>Why it says nothing that can be computed, for the middle of a sentence; null where it contradicts neither itself nor the calendar.</summary>
    internal LocalizedText? Contradiction => RecurrenceContradiction.Of(this) ?? (NeverComes ? RecurrenceContradiction.NoDay : null);

    /// <summary>Whether it says which days without its start.</summary>
    internal bool StatesDays => MonthDays.IsEmpty ? !Weekdays.IsEmpty : Repeats != RecurrencePattern.Yearly || !Months.IsEmpty;

    /// <summary>
    /// Whether there is definitely no date at all. The calendar repeats itself, weekdays included, after four centuries, and the recurrence
    /// after at most as many times that as it has periods from one to the next.
    /// </summary>
    private bool NeverComes
    {
        get
        {
            LocalDate? start = Start?.ExactDate;
            if (start is null && !StatesDays)
            {
                return false;
            }

            int every = start is null ? 1 : Every ?? 1;
            int first = Start is { } earliest ? Math.Max(Number(earliest.Earliest), 0) : 0;
            long last = Math.Min(End is { } end ? Number(end.Latest) : LastDay, first + ((long)DaysInFourCenturies * every));
            return !new RecurrenceWalk(this, start, every, first, (int)last).MoveNext();
        }
    }

    /// <summary>The dates that fall in an interval.</summary>
    /// <remarks>
    /// <para>The rule is that of RFC 5545, section 3.3.10, weeks beginning on Monday. Days of the week and days of the month together must both
    /// hold. The nth weekday counts within the month, but within the year where it repeats by years and no month is stated. What is not stated
    /// is that of the start: its weekday in a weekly recurrence, its day of the month in a monthly or yearly one that states no weekday, and
    /// its month in a yearly one that states no month and does not go by weekdays alone. A day that a month does not have, such as 31 April,
    /// is passed over. Positions then choose among the days of each month, before the start and the end cut any off.</para>
    /// <para>The start is a date of the recurrence only where the rule gives it; RFC 5545 leaves open what a start beside its own rule means.
    /// Where no start is stated, nothing is left out for being too early.</para>
    /// </remarks>
    /// <param name="interval">The days to look at, both ends included; in another calendar than ISO it is converted. Only the years 0001 to 9999 have dates.</param>
    /// <returns>
    /// The dates in order, or null where they is unknown: the start or the end is stated but is not exactly one day; there is no start to
    /// count more than one week, month or year from, or to say the day or month that is not stated; or it contradicts itself.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    /// <example><code>
    /// RecurrenceCadence.ParseRecurrenceRule("FREQ=MONTHLY;BYDAY=-1TH").DatesIn(year2016) // 28 January, 25 February, 31 March, …
    /// </code></example>
    public ValueList<LocalDate>? DatesIn(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        if (WalkIn(interval.InIso()) is not { } walk)
        {
            return null;
        }

        int count = walk.Count();
        if (count == 0)
        {
            return NeverComes ? null : default(ValueList<LocalDate>);
        }

        var dates = new LocalDate[count];
        for (int i = 0; i < dates.Length && walk.MoveNext(); i++)
        {
            dates[i] = walk.Current;
        }

        return new ValueList<LocalDate>(dates);
    }

    // The dates are counted without being made: from the first year to the last a weekly recurrence has half a million.
    private protected override CountRange? CountIn(DateInterval interval) =>
        WalkIn(interval) is not { } walk || (walk.Count() is var count && count == 0 && NeverComes) ? null : CountRange.Exactly(count);

    /// <summary>The walk through an interval, or null if the dates is unknown.</summary>
    private RecurrenceWalk? WalkIn(DateInterval interval)
    {
        LocalDate? start = Start?.ExactDate;
        LocalDate? end = End?.ExactDate;
        bool isTold = start is not null || (Start is null && Every is null or 1 && StatesDays);
        if (!isTold || (End is not null && end is null) || RecurrenceContradiction.Of(this) is not null)
        {
            return null;
        }

        int first = Math.Max(Number(interval.Start), start is { } earliest ? Number(earliest) : 0);
        int last = Math.Min(Number(interval.End), end is { } latest ? Number(latest) : LastDay);
        return new RecurrenceWalk(this, start, Every ?? 1, first, last);
    }

    /// <summary>The day as days after 0001-01-01, a Monday; -1 for what is before.</summary>
    private static int Number(LocalDate day) => day.Year < 1 ? -1 : day.ToDateOnly().DayNumber;

    /// <summary>The last of a number of dates from a start on; null if there are too few.</summary>
    internal LocalDate? DateAfter(LocalDate start, int count)
    {
        var walk = new RecurrenceWalk(this, start, Every ?? 1, Number(start), LastDay);
        int left = count;
        while (left > 0 && walk.MoveNext())
        {
            left--;
        }

        return left == 0 ? walk.Current : null;
    }
}
