using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What the mandates of a structure ask for in an interval, for one purpose.</summary>
/// <param name="IsStated">Whether any mandate that may be in force states a cadence for the purpose.</param>
/// <param name="Surely">What is asked for on the days on which a mandate surely is in force; null where a number is not stated.</param>
/// <param name="Possibly">What is asked for if the mandates are in force on all the days on which they may be; null as above.</param>
/// <param name="IsBinding">Whether any of it is said flatly or with "shall".</param>
internal sealed record Promise(bool IsStated, CountRange? Surely, CountRange? Possibly, bool IsBinding)
{
    /// <summary>The least that is surely asked for and the most that may be.</summary>
    public CountRange? Range => Surely is { } surely && Possibly is { } possibly
        ? new CountRange(surely.Minimum, possibly.Maximum, possibly.IsApproximate)
        : null;

    public static Promise In(DateInterval? within, PracticeData data, CadencePurpose purpose)
    {
        (bool isStated, bool isBinding) = (false, false);
        (CountRange? surely, CountRange? possibly) = (default(CountRange), default(CountRange));
        foreach (Mandate mandate in data.Structure.Mandates)
        {
            (ValueList<DateInterval> sureDays, ValueList<DateInterval> possibleDays) = data.DaysOf(mandate);
            foreach (MeetingCadence cadence in mandate.Cadence)
            {
                if (cadence.For == purpose && !possibleDays.IsEmpty)
                {
                    isStated = true;
                    isBinding |= cadence.Force is null or Force.Shall;
                    surely = Add(surely, cadence, sureDays, within, PeriodDays.Surely);
                    possibly = Add(possibly, cadence, possibleDays, within, PeriodDays.Possibly);
                }
            }
        }

        return new Promise(isStated, isStated ? surely : null, isStated ? possibly : null, isBinding);
    }

    private static CountRange? Add(
        CountRange? sum, MeetingCadence cadence, ValueList<DateInterval> days, DateInterval? within, Func<DateInterval, ValidityPeriod, DateInterval?> holds)
    {
        foreach (DateInterval some in days)
        {
            DateInterval? judged = within is null ? some : some.Intersection(within);
            if (judged is not null && cadence.Period is { } period)
            {
                judged = holds(judged, period);
            }

            if (judged is not null)
            {
                CountRange? asked = cadence.MeetingsIn(judged);
                CountRange? added = cadence.Force == Force.May && asked is { } may ? new CountRange(0, may.Maximum, may.IsApproximate) : asked;
                sum = sum is { } before && added is { } more ? CountRange.Sum([before, more]) : null;
            }
        }

        return sum;
    }
}
