using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The days of an interval that lie in a period, surely or possibly.</summary>
internal static class PeriodDays
{
    /// <summary>The days that surely lie in the period, or null where there are none.</summary>
    public static DateInterval? Surely(this DateInterval interval, ValidityPeriod period)
    {
        LocalDate? start = period.IsStartOpen ? interval.Start : period.Start?.Latest;
        LocalDate? end = period.IsEndOpen ? interval.End : period.End?.Earliest;
        return start is { } first && end is { } last ? interval.Between(first, last) : null;
    }

    /// <summary>The days that may lie in the period, or null where there are none.</summary>
    public static DateInterval? Possibly(this DateInterval interval, ValidityPeriod period) =>
        interval.Between(period.Start?.Earliest ?? interval.Start, period.End?.Latest ?? interval.End);

    /// <summary>The days of an interval that lie between two days, or null where there are none.</summary>
    public static DateInterval? Between(this DateInterval interval, LocalDate first, LocalDate last)
    {
        LocalDate start = LocalDate.Max(interval.Start, first);
        LocalDate end = LocalDate.Min(interval.End, last);
        return start <= end ? new DateInterval(start, end) : null;
    }

    /// <summary>Whether a date lies in an interval, whichever of its possible days it is.</summary>
    public static bool? Holds(this DateInterval interval, PartialDate? date) =>
        date is not { } stated ? null
        : interval.Contains(stated.Earliest) && interval.Contains(stated.Latest) ? true
        : stated.Latest < interval.Start || stated.Earliest > interval.End ? false
        : null;

    /// <summary>Intervals joined where they touch or overlap, in order.</summary>
    public static ValueList<DateInterval> Join(IEnumerable<DateInterval> intervals)
    {
        var joined = new List<DateInterval>();
        foreach (DateInterval next in intervals.OrderBy(interval => interval.Start))
        {
            if (joined is [.., var last] && Period.DaysBetween(last.End, next.Start) <= 1)
            {
                joined[^1] = new DateInterval(last.Start, LocalDate.Max(last.End, next.End));
            }
            else
            {
                joined.Add(next);
            }
        }

        return [.. joined];
    }
}
