namespace Moteplass.Domain;

/// <summary>Rates as frequencies, and the other way round.</summary>
internal static class RateFrequency
{
    private const int DaysInAWeek = 7;
    private const int MonthsInAYear = 12;

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

    public static RateCadence ToRate(Frequency frequency) => frequency.Unit switch
    {
        FrequencyUnit.Years => Rate(CadenceUnit.Year, frequency.Amount),
        FrequencyUnit.Months when frequency.Amount % MonthsInAYear == 0 => Rate(CadenceUnit.Year, frequency.Amount / MonthsInAYear),
        FrequencyUnit.Months when frequency.Amount == 6 => Rate(CadenceUnit.HalfYear, 1),
        FrequencyUnit.Months when frequency.Amount == 3 => Rate(CadenceUnit.Quarter, 1),
        FrequencyUnit.Months => Rate(CadenceUnit.Month, frequency.Amount),
        FrequencyUnit.Weeks => Rate(CadenceUnit.Week, frequency.Amount),
        FrequencyUnit.Days when frequency.Amount % DaysInAWeek == 0 => Rate(CadenceUnit.Week, frequency.Amount / DaysInAWeek),
        _ => throw new ArgumentOutOfRangeException(
            nameof(frequency),
            frequency,
            "A rate of meetings counts weeks, months or years; a frequency in days is whole weeks."),
    };

    private static RateCadence Rate(CadenceUnit per, int every) =>
        new() { Per = per, Every = every == 1 ? null : every, Count = CountRange.Exactly(1) };

    private static Frequency OfMonths(int months) => months % MonthsInAYear == 0
        ? new Frequency(months / MonthsInAYear, FrequencyUnit.Years)
        : new Frequency(months, FrequencyUnit.Months);

    private static int? MonthsOf(CadenceUnit unit) => unit switch
    {
        CadenceUnit.Year => MonthsInAYear,
        CadenceUnit.HalfYear => 6,
        CadenceUnit.Quarter => 3,
        CadenceUnit.Month => 1,
        CadenceUnit.Week => 0,
        _ => null,
    };
}
