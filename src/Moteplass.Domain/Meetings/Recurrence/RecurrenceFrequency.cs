using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>How far apart the dates of a recurrence are, where they are so always. The dates themselves are looked at, over all that the calendar repeats.</summary>
internal static class RecurrenceFrequency
{
    private const int DaysInAWeek = 7;
    private const int DaysInFourCenturies = 146_097;
    private const int FewestDates = 3;

    /// <summary>The frequency, or null where there is none or it is unknown.</summary>
    /// <remarks>An end takes nothing away from a recurrence that is regular without it, and three dates up to it may be regular where those after it are not.</remarks>
    public static Frequency? Of(RecurrenceCadence cadence) =>
        cadence.Contradiction is not null ? null
        : EachWeek(cadence) ?? Common(cadence with { End = null }, 0) ?? (cadence.End?.ExactDate is null ? null : Common(cadence, FewestDates));

    /// <summary>One day of the week, or all of them, whatever the start: there is nothing to look for.</summary>
    private static Frequency? EachWeek(RecurrenceCadence cadence)
    {
        if (cadence.Repeats != RecurrencePattern.Weekly || cadence.Months.Distinct().Count() is not (0 or RecurrenceContradiction.MonthsInAYear))
        {
            return null;
        }

        int every = cadence.Every ?? 1;
        return cadence.Weekdays.Select(day => day.Weekday).Distinct().Count() switch
        {
            0 when cadence.Start is not null => new Frequency(every, FrequencyUnit.Weeks),
            1 => new Frequency(every, FrequencyUnit.Weeks),
            DaysInAWeek when every == 1 => new Frequency(1, FrequencyUnit.Days),
            _ => null,
        };
    }

    /// <summary>What it is whichever day the start is; a start that leaves no date is not the one.</summary>
    private static Frequency? Common(RecurrenceCadence cadence, int fewest)
    {
        Frequency? common = null;
        foreach (LocalDate start in Starts(cadence))
        {
            RecurrenceGaps gaps = Gaps(cadence, start);
            if (gaps.Dates >= fewest && gaps.Frequency is { } frequency && (common ?? frequency) == frequency)
            {
                common = frequency;
            }
            else if (gaps.Dates > 0)
            {
                return null;
            }
        }

        return common;
    }

    /// <summary>The days that the start may be, as far as they make a difference.</summary>
    private static IEnumerable<LocalDate> Starts(RecurrenceCadence cadence)
    {
        var first = new LocalDate(1, 1, 1);
        if (cadence.Start?.ExactDate is { } exact)
        {
            return [exact];
        }

        if (cadence.StatesDays)
        {
            return Enumerable.Range(0, cadence.Every ?? 1).Select(later => cadence.Repeats switch
            {
                RecurrencePattern.Weekly => first.PlusWeeks(later),
                RecurrencePattern.Monthly => first.PlusMonths(later),
                RecurrencePattern.Yearly => first.PlusYears(later),
                _ => throw new UnreachableException(),
            });
        }

        return cadence.Start is { } start ? new DateInterval(LocalDate.Max(start.Earliest, first), start.Latest) : [];
    }

    private static RecurrenceGaps Gaps(RecurrenceCadence cadence, LocalDate start)
    {
        int every = cadence.Every ?? 1;
        int first = start.ToDateOnly().DayNumber;
        int end = (cadence.End?.ExactDate ?? LocalDate.MaxIsoValue).ToDateOnly().DayNumber;

        // Twice as long as it takes until all repeats itself, so that the first date comes again.
        int last = (int)Math.Min(end, first + (2L * DaysInFourCenturies * every));
        int months = new RecurrenceDays(cadence, start).Months;
        var gaps = new RecurrenceGaps(cadence.Repeats, every, months);
        var walk = new RecurrenceWalk(cadence, start, every, first, last);
        while (gaps.MayBeRegular && walk.MoveNext())
        {
            gaps.Add(walk.Current);
        }

        return gaps;
    }
}
