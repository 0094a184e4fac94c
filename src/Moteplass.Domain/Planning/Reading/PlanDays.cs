using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>The days of the interval, by number from 0, and which of them are working days.</summary>
internal sealed class PlanDays
{
    private readonly Dictionary<(DeadlineKind Kind, LeadTime Lead), DaySet> _dueOnDayOff = [];

    public PlanDays(DateInterval interval, MeetingCalendar calendar, LocalDate? asOf)
    {
        (Interval, Calendar, AsOf, Length) = (interval, calendar, asOf, interval.Length);
        Working = new DaySet(Length);
        for (int day = 0; day < Length; day++)
        {
            if (calendar.IsWorkingDay(At(day)))
            {
                Working.Add(day);
            }
        }
    }

    public DateInterval Interval { get; }

    public MeetingCalendar Calendar { get; }

    public LocalDate? AsOf { get; }

    public int Length { get; }

    public DaySet Working { get; }

    public LocalDate At(int day) => Interval.Start.PlusDays(day);

    public int Of(LocalDate date) => Period.DaysBetween(Interval.Start, date);

    /// <summary>The days of intervals that are in this one.</summary>
    public DaySet In(IEnumerable<DateInterval> intervals)
    {
        var days = new DaySet(Length);
        foreach (DateInterval interval in intervals.Select(one => Interval.Intersection(one)).OfType<DateInterval>())
        {
            for (int day = Of(interval.Start); day <= Of(interval.End); day++)
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>The days from one to another, given as <see cref="ValidityPeriod.Number"/> gives them.</summary>
    public DaySet Between(int first, int last)
    {
        var days = new DaySet(Length);
        for (int day = 0; day < Length; day++)
        {
            int number = ValidityPeriod.Number(At(day));
            if (number >= first && number <= last)
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>The days of meetings that have a deadline on a day off.</summary>
    public DaySet DueOnDayOff(DeadlineKind kind, LeadTime lead)
    {
        if (!_dueOnDayOff.TryGetValue((kind, lead), out DaySet? days))
        {
            _dueOnDayOff.Add((kind, lead), days = new DaySet(Length));
            for (int day = 0; day < Length; day++)
            {
                if (Calendar.DueIfKnown(At(day), kind, lead) is { } due && !Calendar.IsWorkingDay(due))
                {
                    days.Add(day);
                }
            }
        }

        return days;
    }
}
