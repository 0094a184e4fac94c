using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The days on which any of several periods holds, put together once for many questions.</summary>
internal sealed class TimesInForce
{
    private static readonly DateInterval AllDays = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    private static readonly TimesInForce Never = new([]);

    private readonly DaysInForce _days;
    private readonly bool? _onUnknownDay;

    private TimesInForce(ValidityPeriod?[] periods)
    {
        _days = DaysInForce.Of(periods, AllDays);
        _onUnknownDay = periods.Length == 0 ? false : periods.Contains(null) ? true : null;
    }

    /// <summary>The days on which any of several periods holds.</summary>
    /// <param name="periods">The periods, as they are read; null for always.</param>
    public static TimesInForce Of(params ValidityPeriod?[] periods) => periods.Length == 0 ? Never : new(periods);

    public DaysInForce In(DateInterval interval) => new([.. _days.Definite.Within(interval)], [.. _days.Possible.Within(interval)]);

    /// <summary>Of how many parts the days of an interval are on which any of them may hold, or definitely does.</summary>
    public int PartsIn(DateInterval interval) => Math.Max(_days.Definite.CountOf(interval), _days.Possible.CountOf(interval));

    /// <summary>Whether one of the periods holds on a date; on each of its days if it has several, be it one after the other.</summary>
    public bool? HoldsOn(PartialDate? date) => date is { } known ? HoldsOn(new DateInterval(known.Earliest, known.Latest)) : _onUnknownDay;

    public bool? HoldsOn(LocalDate day) => HoldsOn(new DateInterval(day, day));

    private bool? HoldsOn(DateInterval days) => _days.IsThroughout(days);
}
