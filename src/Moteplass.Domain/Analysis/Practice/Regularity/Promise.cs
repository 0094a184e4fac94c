using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What the mandates of a structure ask for in an interval, for one purpose.</summary>
/// <param name="IsStated">Whether any mandate that may be in force states a cadence for the purpose that may hold then.</param>
/// <param name="OnDefiniteDays">What is asked for on the days on which mandate and cadence definitely hold; null where a number is not stated.</param>
/// <param name="OnPossibleDays">What is asked for if they hold on all the days on which they may; null as above.</param>
/// <param name="IsDefinite">Whether any of it asks for at least one meeting, in a time long enough.</param>
/// <param name="IsBinding">Whether any of it is said flatly or with "shall".</param>
/// <param name="Binding">As much of what is definitely asked for as is said so; null as above.</param>
internal sealed record Promise(bool IsStated, CountRange? OnDefiniteDays, CountRange? OnPossibleDays, bool IsDefinite, bool IsBinding, CountRange? Binding)
{
    /// <summary>The least that is definitely asked for and the most that may be.</summary>
    public CountRange? Range => OnDefiniteDays is { } definite && OnPossibleDays is { } possible
        ? new CountRange(definite.Minimum, possible.Maximum, possible.IsApproximate)
        : null;

    /// <param name="practice">The structure and the interval.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="within">The part of the interval, or null for all of it.</param>
    /// <returns>What is asked for.</returns>
    public static Promise Of(PracticeView practice, CadencePurpose purpose, DateInterval? within = null)
    {
        (bool isStated, bool isDefinite, bool isBinding) = (false, false, false);
        (CountRange? definite, CountRange? possible, CountRange? binding) = (default(CountRange), default(CountRange), default(CountRange));
        foreach (Mandate mandate in practice.Structure.Mandates)
        {
            (ValueList<DateInterval> definiteDays, ValueList<DateInterval> possibleDays) = DaysInForce.Of(mandate, practice.Structure, practice.Interval);
            List<(MeetingCadence Cadence, CountRange? Definite, CountRange? Possible)> all = [];
            foreach (MeetingCadence cadence in mandate.Cadences.Where(cadence => cadence.Purpose == purpose))
            {
                DateInterval[] mayHold = Days(cadence, possibleDays, within, IntervalDays.PossibleDays);
                if (mayHold.Length == 0)
                {
                    continue;
                }

                all.Add((cadence, Asked(cadence, Days(cadence, definiteDays, within, IntervalDays.DefiniteDays)), Asked(cadence, mayHold)));
                isDefinite |= cadence is not (OnDemandCadence or RateCadence { Count.Minimum: 0 }) && cadence.Modality != Modality.May;
            }

            (MeetingCadence Cadence, CountRange? Definite, CountRange? Possible)[] binds = [.. all.Where(one => one.Cadence.Modality is null or Modality.Shall)];
            isStated |= all.Count > 0;
            isBinding |= binds.Length > 0;
            definite = Plus(definite, CadencesTogether.Least([.. all.Select(one => (one.Cadence, one.Definite))]));
            possible = Plus(possible, CadencesTogether.Most([.. all.Select(one => (one.Cadence, one.Possible))]));
            binding = Plus(binding, CadencesTogether.Least([.. binds.Select(one => (one.Cadence, one.Definite))]));
        }

        return isStated ? new Promise(true, definite, possible, isDefinite, isBinding, binding) : new Promise(false, null, null, false, false, null);
    }

    /// <summary>The days of a mandate on which one of its cadences holds.</summary>
    private static DateInterval[] Days(
        MeetingCadence cadence, ValueList<DateInterval> mandate, DateInterval? within, Func<DateInterval, ValidityPeriod, DateInterval?> holds) =>
    [
        .. mandate
            .Select(days => within is null ? days : days.Intersection(within))
            .Select(days => days is not null && cadence.Period is { } period ? holds(days, period) : days)
            .OfType<DateInterval>(),
    ];

    private static CountRange? Asked(MeetingCadence cadence, DateInterval[] days) => days.Aggregate(
        (CountRange?)default(CountRange),
        (sum, some) => Plus(sum, cadence.MeetingsIn(some) is { } asked ? Bound(cadence, asked) : null));

    /// <summary>What may be need not be.</summary>
    private static CountRange Bound(MeetingCadence cadence, CountRange asked) =>
        cadence.Modality == Modality.May ? new CountRange(0, asked.Maximum, asked.IsApproximate) : asked;

    private static CountRange? Plus(CountRange? sum, CountRange? more) => sum is { } before && more is { } added ? CountRange.Sum([before, added]) : null;
}
