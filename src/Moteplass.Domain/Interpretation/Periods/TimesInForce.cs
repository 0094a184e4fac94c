using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The days on which any of several periods holds, put together once for many questions.</summary>
internal sealed class TimesInForce
{
    private static readonly DateInterval AllDays = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    private static readonly TimesInForce Never = new([]);

    private readonly ValidityPeriod?[] _periods;

    private TimesInForce(ValidityPeriod?[] periods) => _periods = periods;

    private DaysInForce Days => field ??= DaysInForce.Of(_periods, AllDays);

    private bool? OnUnknownDay => _periods.Length == 0 ? false : _periods.Contains(null) ? true : null;

    /// <summary>The days on which any of several periods holds.</summary>
    /// <param name="periods">The periods, as they are read; null for always.</param>
    public static TimesInForce Of(params ValidityPeriod?[] periods) => periods.Length == 0 ? Never : new(periods);

    public DaysInForce In(DateInterval interval) => new([.. Days.Definite.Within(interval)], [.. Days.Possible.Within(interval)]);

    /// <summary>Of how many parts the days of an interval are on which any of them may hold, or definitely does.</summary>
    public int PartsIn(DateInterval interval) => Math.Max(Days.Definite.CountOf(interval), Days.Possible.CountOf(interval));

    /// <summary>Whether one of the periods holds on a date; on each of its days if it has several, be it one after the other.</summary>
    public bool? HoldsOn(PartialDate? date) => date is { } known ? HoldsOn(new DateInterval(known.Earliest, known.Latest)) : OnUnknownDay;

    public bool? HoldsOn(LocalDate day) => HoldsOn(new DateInterval(day, day));

    private bool? HoldsOn(DateInterval days) => Days.IsThroughout(days);
}
