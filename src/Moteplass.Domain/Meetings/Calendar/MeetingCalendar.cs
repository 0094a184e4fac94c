using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain;

/// <summary>Which days are working days (arbeidsdager), and when what is due before or after a meeting is due (frist).</summary>
/// <remarks>
/// <para>Days off are Saturdays, Sundays, the twelve public holidays by law (<see cref="NorwegianHolidays"/>) and every day of a blackout:
/// an interval that the caller names, such as a school break (skoleferie) or the general staff holiday (fellesferie). School breaks differ
/// by county and year, so none is built in. Christmas Eve, the days between Christmas and New Year and single days before a weekend
/// are working days unless a blackout says otherwise.</para>
/// <para>The calendar has the years 1900 to 2199: a day before or after them is neither taken nor given. Days in another calendar than ISO are
/// converted; answers are in the ISO calendar.</para>
/// <para>Equality: by reference. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>
/// MeetingCalendar.Norwegian.DueBefore(new LocalDate(2026, 4, 9), LeadTime.FromWorkingDays(5)) // 30 March: Easter lies between
/// </code></example>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed class MeetingCalendar
{
    private readonly JoinedDays _off;

    private MeetingCalendar(ValueList<DateInterval> blackouts)
    {
        Blackouts = blackouts;
        _off = new JoinedDays(blackouts);
    }

    /// <summary>The calendar without blackouts.</summary>
    public static MeetingCalendar Norwegian { get; } = new([]);

    /// <summary>The intervals of days off besides weekends and holidays, in the order given; first and last day are included.</summary>
    public ValueList<DateInterval> Blackouts { get; }

    /// <summary>A calendar with more blackouts: those that this one has, and those given.</summary>
    /// <param name="blackouts">The intervals; they may overlap one another and reach beyond the years of the calendar.</param>
    /// <returns>The calendar; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blackouts"/> is null.</exception>
    /// <exception cref="ArgumentException">An interval is null.</exception>
    public MeetingCalendar PlusBlackouts(IEnumerable<DateInterval> blackouts)
    {
        ArgumentNullException.ThrowIfNull(blackouts);
        return new(
        [
            .. Blackouts,
            .. blackouts.Select(each => each?.InIso() ?? throw new ArgumentException("A blackout must not be null.", nameof(blackouts))),
        ]);
    }

    /// <summary>Whether a day is a working day: no Saturday, Sunday or public holiday, and in no blackout.</summary>
    /// <param name="date">The day, of a year from 1900 to 2199.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not 1900 to 2199.</exception>
    public bool IsWorkingDay(LocalDate date) => IsOn(NorwegianHolidays.Checked(date, nameof(date)));

    /// <summary>The first working day after a day, never the day itself.</summary>
    /// <param name="date">The day, of a year from 1900 to 2199; it need not be a working day.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the day is not 1900 to 2199, or no working day comes after it in those years.
    /// </exception>
    public LocalDate NextWorkingDay(LocalDate date) => Walk(NorwegianHolidays.Checked(date, nameof(date)), 1, nameof(date));

    /// <summary>The last working day before a day, never the day itself.</summary>
    /// <param name="date">The day, of a year from 1900 to 2199; it need not be a working day.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the day is not 1900 to 2199, or no working day comes before it in those years.
    /// </exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => Walk(NorwegianHolidays.Checked(date, nameof(date)), -1, nameof(date));

    /// <summary>The day that lies a number of working days after or before another.</summary>
    /// <remarks>
    /// The day from which is counted does not count, the one arrived at does: one working day after a Friday, a Saturday or a Sunday is
    /// the Monday.
    /// </remarks>
    /// <param name="date">The day, of a year from 1900 to 2199; it need not be a working day.</param>
    /// <param name="workingDays">How many working days: positive forwards, negative backwards, 0 for the day itself even if it is a day off.</param>
    /// <returns>The day; a working day unless the number is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the day is not 1900 to 2199, or those years have too few working days after or before it.
    /// </exception>
    public LocalDate PlusWorkingDays(LocalDate date, int workingDays) =>
        Walk(NorwegianHolidays.Checked(date, nameof(date)), workingDays, nameof(workingDays));

    /// <summary>The last day for what is due a lead time before a meeting, such as its notice (innkalling) or its papers.</summary>
    /// <remarks>
    /// Days, weeks and months are counted in the calendar and may end on a day off; where a month has too few days, its last day is taken,
    /// so that one month before 31 March is the last of February. Working days are counted as <see cref="PlusWorkingDays"/> does.
    /// </remarks>
    /// <param name="meeting">The day of the meeting, of a year from 1900 to 2199.</param>
    /// <param name="lead">The lead time.</param>
    /// <returns>The day, or null where the lead time has no length: promptly, in advance, by the next meeting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year of the meeting or of the answer is not 1900 to 2199.</exception>
    public LocalDate? DueBefore(LocalDate meeting, LeadTime lead) => Due(NorwegianHolidays.Checked(meeting, nameof(meeting)), lead, -1);

    /// <summary>The last day for what is due a lead time after a meeting, such as its minutes (referat).</summary>
    /// <remarks>
    /// Days, weeks and months are counted in the calendar and may end on a day off; where a month has too few days, its last day is taken,
    /// so that one month after 31 January is the last of February. Working days are counted as <see cref="PlusWorkingDays"/> does.
    /// </remarks>
    /// <inheritdoc cref="DueBefore"/>
    public LocalDate? DueAfter(LocalDate meeting, LeadTime lead) => Due(NorwegianHolidays.Checked(meeting, nameof(meeting)), lead, 1);

    /// <summary>The last day on which a deadline of a mandate can be kept for a meeting (frist).</summary>
    /// <param name="meeting">The day of the meeting, of a year from 1900 to 2199.</param>
    /// <param name="deadline">Which deadline; minutes and their approval come after the meeting, the others before.</param>
    /// <param name="lead">The deadline as the mandate states it.</param>
    /// <returns>As of <see cref="DueBefore"/> or <see cref="DueAfter"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the meeting or of the answer is not 1900 to 2199, or <paramref name="deadline"/> is not a deadline.
    /// </exception>
    public LocalDate? Due(LocalDate meeting, DeadlineKind deadline, LeadTime lead)
    {
        int direction = Direction(deadline);
        return Due(NorwegianHolidays.Checked(meeting, nameof(meeting)), lead, direction);
    }

    /// <summary>The last working day on which something that is due on a day can be sent: the day itself, or the working day before.</summary>
    internal LocalDate SendBy(LocalDate due) => IsWorkingDay(due) ? due : PreviousWorkingDay(due);

    /// <summary>As <see cref="Due(LocalDate, DeadlineKind, LeadTime)"/>, but null as well where the year of the meeting or of the answer is not 1900 to 2199.</summary>
    internal LocalDate? DueIfKnown(LocalDate meeting, DeadlineKind deadline, LeadTime lead) =>
        lead is { Amount: { } amount, Unit: { } unit }
        && NorwegianHolidays.IsKnown(meeting.Year)
        && Counted(meeting, Direction(deadline) * amount, unit) is { } due
        && NorwegianHolidays.IsKnown(due.Year)
            ? due
            : null;

    private static int Direction(DeadlineKind deadline) => deadline switch
    {
        DeadlineKind.Notice or DeadlineKind.AgendaItems or DeadlineKind.Agenda or DeadlineKind.Papers => -1,
        DeadlineKind.Minutes or DeadlineKind.MinutesApproval => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(deadline), deadline, "There is no such deadline."),
    };

    private LocalDate? Due(LocalDate meeting, LeadTime lead, int direction)
    {
        if (lead is not { Amount: { } amount, Unit: { } unit })
        {
            return null;
        }

        int count = direction * amount;
        LocalDate? due = Counted(meeting, count, unit);
        return due is { } day && NorwegianHolidays.IsKnown(day.Year)
            ? day
            : throw new ArgumentOutOfRangeException(
                nameof(lead),
                due is { } outside
                    ? $"{lead} {Side(direction)} {Text(meeting)} is {Text(outside)}, which is not in the years 1900 to 2199."
                    : TooFew(meeting, count));
    }

    /// <summary>The day a number of units after or before a meeting, or null where the years of the calendar have too few working days.</summary>
    private LocalDate? Counted(LocalDate meeting, int count, LeadTimeUnit unit) => unit switch
    {
        LeadTimeUnit.Days => meeting.PlusDays(count),
        LeadTimeUnit.Weeks => meeting.PlusWeeks(count),
        LeadTimeUnit.Months => meeting.PlusMonths(count),
        LeadTimeUnit.WorkingDays => Walk(meeting, count),
        _ => throw new UnreachableException(),
    };

    private LocalDate Walk(LocalDate from, int workingDays, string parameter) =>
        Walk(from, workingDays) ?? throw new ArgumentOutOfRangeException(parameter, TooFew(from, workingDays));

    /// <summary>The day a number of working days after or before another, or null where the years of the calendar have too few.</summary>
    private LocalDate? Walk(LocalDate from, int workingDays)
    {
        int direction = Math.Sign(workingDays);
        LocalDate day = from;
        for (int left = workingDays; left != 0; left -= IsOn(day) ? direction : 0)
        {
            day = day.PlusDays(direction);
            if (!NorwegianHolidays.IsKnown(day.Year))
            {
                return null;
            }
        }

        return day;
    }

    private bool IsOn(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && !NorwegianHolidays.IsHoliday(day)
        && !_off.Contains(day);

    private static string TooFew(LocalDate from, int workingDays)
    {
        string missing = Math.Abs((long)workingDays) is > 1 and var many
            ? string.Create(CultureInfo.InvariantCulture, $"There are not {many} working days")
            : "There is no working day";
        return $"{missing} {Side(Math.Sign(workingDays))} {Text(from)} in the years 1900 to 2199.";
    }

    private static string Side(int direction) => direction < 0 ? "before" : "after";

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
