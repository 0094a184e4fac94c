using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Which days of an interval belong to a period or a date.</summary>
internal static class IntervalDays
{
    /// <summary>The days that definitely belong to the period, or null if there are none.</summary>
    public static DateInterval? DefiniteDays(this DateInterval interval, ValidityPeriod period)
    {
        LocalDate? start = period.IsStartOpen ? interval.Start : Least(period.Start?.Latest, period.End?.Latest);
        LocalDate? end = period.IsEndOpen ? interval.End : Most(period.End?.Earliest, period.Start?.Earliest);
        return start is { } first && end is { } last ? interval.Between(first, last) : null;
    }

    /// <summary>The days that may belong to the period, or null if there are none.</summary>
    public static DateInterval? PossibleDays(this DateInterval interval, ValidityPeriod period) =>
        interval.Between(period.Start?.Earliest ?? interval.Start, period.End?.Latest ?? interval.End);

    /// <summary>Whether any day may belong to the period; without one, any may.</summary>
    public static bool MayHave(this DateInterval interval, ValidityPeriod? period) => interval.PossibleDays(period ?? default) is not null;

    /// <summary>The days of an interval between two days, or null if there are none.</summary>
    public static DateInterval? Between(this DateInterval interval, LocalDate first, LocalDate last)
    {
        LocalDate start = LocalDate.Max(interval.Start, first);
        LocalDate end = LocalDate.Min(interval.End, last);
        return start <= end ? new DateInterval(start, end) : null;
    }

    /// <summary>Whether a date is in the interval, whichever of its possible days it is; unknown without a date.</summary>
    public static bool? Includes(this DateInterval interval, PartialDate? date) =>
        date is not { } stated ? null
        : interval.Contains(stated.Earliest) && interval.Contains(stated.Latest) ? true
        : stated.Latest < interval.Start || stated.Earliest > interval.End ? false
        : null;

    /// <summary>Where, among intervals that are in order and apart, the first stands that does not end before a day.</summary>
    public static int FirstFrom(this ValueList<DateInterval> apart, LocalDate day)
    {
        (int from, int to) = (0, apart.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = apart[middle].End < day ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>How many of intervals that are in order and apart have a day of another.</summary>
    public static int CountOf(this ValueList<DateInterval> apart, DateInterval days)
    {
        int first = apart.FirstFrom(days.Start);
        int last = apart.FirstFrom(days.End);
        return last - first + (last < apart.Count && apart[last].Start <= days.End ? 1 : 0);
    }

    /// <summary>Whether one of intervals that are in order and apart has all days of another.</summary>
    public static bool Has(this ValueList<DateInterval> apart, DateInterval days) =>
        apart.FirstFrom(days.Start) is var first && first < apart.Count && apart[first].Start <= days.Start && days.End <= apart[first].End;

    /// <summary>Whether any of intervals that are in order and apart has a day of another.</summary>
    public static bool Touches(this ValueList<DateInterval> apart, DateInterval days) =>
        apart.FirstFrom(days.Start) is var first && first < apart.Count && apart[first].Start <= days.End;

    /// <summary>The days of intervals, which are in order and apart, that are within another. Those elsewhere are not gone through.</summary>
    public static IEnumerable<DateInterval> Within(this ValueList<DateInterval> apart, DateInterval days)
    {
        for (int i = apart.FirstFrom(days.Start); i < apart.Count && apart[i].Intersection(days) is { } both; i++)
        {
            yield return both;
        }
    }

    // No period ends before it starts, so that each end bounds the other.
    private static LocalDate? Least(LocalDate? one, LocalDate? other) => one is { } day && other is { } last ? LocalDate.Min(day, last) : one ?? other;

    private static LocalDate? Most(LocalDate? one, LocalDate? other) => one is { } day && other is { } first ? LocalDate.Max(day, first) : one ?? other;

    /// <summary>The intervals in order, joined if they touch or overlap.</summary>
    public static ValueList<DateInterval> Join(IEnumerable<DateInterval> intervals)
    {
        DateInterval[] all = [.. intervals];
        if (all.Length < 2)
        {
            return new(all);
        }

        var joined = new List<DateInterval>(all.Length);
        foreach (DateInterval next in all.OrderBy(interval => interval.Start))
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
