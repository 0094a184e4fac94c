using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The days of an interval on which something is in force.</summary>
/// <param name="Definite">The days on which it definitely is.</param>
/// <param name="Possible">The days on which it may be, these among them.</param>
internal sealed record DaysInForce(ValueList<DateInterval> Definite, ValueList<DateInterval> Possible)
{
    private static readonly DaysInForce None = new([], []);

    /// <summary>The days on which one of several periods holds; a period that is not stated always does.</summary>
    public static DaysInForce Of(IEnumerable<ValidityPeriod?> periods, DateInterval interval)
    {
        var definite = new List<DateInterval>();
        var possible = new List<DateInterval>();
        foreach (ValidityPeriod? stated in periods)
        {
            ValidityPeriod? period = PeriodReading.ProvenIfStated(stated);
            if ((period is { } sure ? interval.DefiniteDays(sure) : interval) is { } surely)
            {
                definite.Add(surely);
            }

            if ((period is { } some ? interval.PossibleDays(some) : interval) is { } perhaps)
            {
                possible.Add(perhaps);
            }
        }

        return possible.Count == 0 ? None : new DaysInForce(IntervalDays.Join(definite), IntervalDays.Join(possible));
    }

    /// <summary>The days on which both this is in force and a period holds.</summary>
    public DaysInForce Within(ValidityPeriod? period) => period is { } stated
        ? new DaysInForce(
            [.. Definite.Select(days => days.DefiniteDays(stated)).OfType<DateInterval>()],
            [.. Possible.Select(days => days.PossibleDays(stated)).OfType<DateInterval>()])
        : this;

    /// <summary>Whether it is in force on some unknown day of an interval: true if on all days, false if on none.</summary>
    public bool? IsThroughout(DateInterval interval) =>
        Definite.Has(interval) ? true : Possible.Touches(interval) ? null : false;
}
