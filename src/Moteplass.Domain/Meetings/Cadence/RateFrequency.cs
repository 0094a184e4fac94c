using System.Diagnostics;

namespace Moteplass.Domain;

/// <summary>Rates as frequencies, and the other way round.</summary>
internal static class RateFrequency
{
    private const int DaysInAWeek = 7;
    private const int MonthsInAYear = 12;
    private const int MonthsInAHalfYear = 6;
    private const int MonthsInAQuarter = 3;
    private const int Longest = RecurrenceContradiction.LongestInterval;

    public static Frequency? Of(RateCadence rate)
    {
        if (rate.Count is not { IsExact: true, Minimum: > 0 } count || MonthsOf(rate.Per) is not { } months)
        {
            return null;
        }

        int span = months * (rate.Every ?? 1);
        bool isWeekly = rate.Per == CadenceUnit.Week;
        int weeks = rate.Every ?? 1;
        return isWeekly
            ? weeks % count.Minimum == 0 ? new Frequency(weeks / count.Minimum, FrequencyUnit.Weeks) : null
            : span % count.Minimum == 0 ? OfMonths(span / count.Minimum) : null;
    }

    public static RateCadence ToRate(Frequency frequency)
    {
        (CadenceUnit per, int every) = frequency.Unit switch
        {
            FrequencyUnit.Years => (CadenceUnit.Year, frequency.Amount),
            FrequencyUnit.Months => OfMonthsEach(frequency.Amount),
            FrequencyUnit.Weeks => (CadenceUnit.Week, frequency.Amount),
            FrequencyUnit.Days when frequency.Amount % DaysInAWeek == 0 => (CadenceUnit.Week, frequency.Amount / DaysInAWeek),
            _ => throw new ArgumentOutOfRangeException(
                nameof(frequency),
                frequency,
                "A rate of meetings counts weeks, months or years; a frequency in days is whole weeks."),
        };
        return every <= Longest
            ? new RateCadence { Per = per, Every = every == 1 ? null : every, Count = CountRange.Exactly(1) }
            : throw new ArgumentOutOfRangeException(
                nameof(frequency), frequency, "A rate of meetings spreads over 1 to 100 weeks, months, quarters, half-years or years.");
    }

    /// <summary>Months by the name they go by; what is too long for months is counted in a longer unit, if one fits.</summary>
    private static (CadenceUnit Per, int Every) OfMonthsEach(int months) => months switch
    {
        _ when months % MonthsInAYear == 0 => (CadenceUnit.Year, months / MonthsInAYear),
        MonthsInAHalfYear or > Longest when months % MonthsInAHalfYear == 0 => (CadenceUnit.HalfYear, months / MonthsInAHalfYear),
        MonthsInAQuarter or > Longest when months % MonthsInAQuarter == 0 => (CadenceUnit.Quarter, months / MonthsInAQuarter),
        _ => (CadenceUnit.Month, months),
    };

    private static Frequency OfMonths(int months) => months % MonthsInAYear == 0
        ? new Frequency(months / MonthsInAYear, FrequencyUnit.Years)
        : new Frequency(months, FrequencyUnit.Months);

    private static int? MonthsOf(CadenceUnit unit) => unit switch
    {
        CadenceUnit.Year => MonthsInAYear,
        CadenceUnit.HalfYear => MonthsInAHalfYear,
        CadenceUnit.Quarter => MonthsInAQuarter,
        CadenceUnit.Month => 1,
        CadenceUnit.Week => 0,
        CadenceUnit.Spring or CadenceUnit.Autumn or CadenceUnit.MandatePeriod => null,
        _ => throw new UnreachableException(),
    };
}
