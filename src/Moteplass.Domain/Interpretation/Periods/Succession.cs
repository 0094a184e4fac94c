using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How periods that follow one another are read together, such as those of the mandates of a structure.</summary>
/// <remarks>
/// Both ends of a period are included. A change is often written with one day twice, as the last of what ends and the first of what begins: on that day
/// the later alone holds. A date that is coarser than a day is held against all periods that say the same, so that two that adjoin cover it together.
/// </remarks>
internal static class Succession
{
    /// <summary>The periods of one succession as they are read, in the order given.</summary>
    /// <param name="items">The things that follow one another.</param>
    /// <param name="periodOf">When such a thing holds.</param>
    /// <param name="contentOf">What it says beside that: one that goes on as it was takes no day from another.</param>
    public static ValidityPeriod?[] Read<T>(IReadOnlyCollection<T> items, Func<T, ValidityPeriod?> periodOf, Func<T, object> contentOf)
        where T : notnull
    {
        if (items.Count < 2 || !DoAnyMeet(items, periodOf))
        {
            // None gives way.
            var stated = new ValidityPeriod?[items.Count];
            int next = 0;
            foreach (T item in items)
            {
                stated[next++] = PeriodReading.ProvenIfStated(periodOf(item));
            }

            return stated;
        }

        var beginnings = new Beginnings<T>(items, periodOf, contentOf);
        return [.. items.Select(item => Read(periodOf(item), day => beginnings.GivesWay(item, day, () => beginnings.NewOn(day).Any())))];
    }

    /// <summary>Whether one of several periods begins on the last day of one, as far as both days are known. Where none does, none gives way to another.</summary>
    /// <param name="items">The things that follow one another.</param>
    /// <param name="periodOf">When such a thing holds.</param>
    /// <param name="orAdjoin">Whether one that begins on the day after counts too.</param>
    public static bool DoAnyMeet<T>(IReadOnlyCollection<T> items, Func<T, ValidityPeriod?> periodOf, bool orAdjoin = false)
        where T : notnull
    {
        HashSet<LocalDate>? ends = null;
        foreach (T item in items)
        {
            if (periodOf(item)?.End?.ExactDate is { } last)
            {
                (ends ??= []).Add(last);
            }
        }

        return ends is not null && items.Any(item => periodOf(item)?.Start?.ExactDate is { } first
            && (ends.Contains(first) || (orAdjoin && first > PartialDate.FirstDay && ends.Contains(first.PlusDays(-1)))));
    }

    /// <summary>A period as it is read: without its last day if a later one of its succession begins on that day.</summary>
    /// <param name="stated">The period, or null if none is stated.</param>
    /// <param name="doesAnotherBegin">Whether another period of the succession begins on a day.</param>
    public static ValidityPeriod? Read(ValidityPeriod? stated, Func<LocalDate, bool> doesAnotherBegin)
    {
        if (stated is null)
        {
            return null;
        }

        ValidityPeriod period = PeriodReading.Proven(stated);
        return period is { End.ExactDate: { } last } && period.EarliestStart < ValidityPeriod.Number(last) && last > PartialDate.FirstDay && doesAnotherBegin(last)
            ? new ValidityPeriod(period.Start, PartialDate.FromDate(last.PlusDays(-1)), period.IsStartOpen)
            : period;
    }

    /// <summary>Whether one of several periods that say the same holds on a date, whichever of its possible days it is; unknown without a date.</summary>
    public static bool? HoldOn(IEnumerable<ValidityPeriod?> periods, PartialDate? date)
    {
        if (date is not { } known)
        {
            return ThreeValued.Any(periods, period => period.HoldsOn(date));
        }

        var days = new DateInterval(known.Earliest, known.Latest);
        return DaysInForce.Of(periods, days).IsThroughout(days);
    }
}
