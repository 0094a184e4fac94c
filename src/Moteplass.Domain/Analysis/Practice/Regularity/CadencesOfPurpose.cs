using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The cadences of one mandate for one purpose, each with the period as it is read.</summary>
internal sealed class CadencesOfPurpose((StatedCadence Cadence, ValidityPeriod? Period)[] all)
{
    private ItemsOverTime<(StatedCadence Cadence, ValidityPeriod? Period)> Each => field ??= OverTime(all);

    private ItemsOverTime<(StatedCadence Cadence, ValidityPeriod? Period)> Together => field ??= OverTime(PutTogether());

    /// <summary>Those that may hold in an interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="isOnlyMandate">
    /// Whether no other mandate may be in force. What cadences ask for in days that they share can then be put together, dates with dates and recurrences
    /// with recurrences. Of rates it must be seen whether there are several, and of a part whether it is known.
    /// </param>
    /// <param name="most">How many of them are looked for at the most, whichever they are.</param>
    public (StatedCadence Cadence, ValidityPeriod? Period)[] In(DateInterval interval, bool isOnlyMandate, int most) =>
        (isOnlyMandate ? Together : Each).In(interval, most);

    private IEnumerable<(StatedCadence Cadence, ValidityPeriod? Period)> PutTogether() => all
        .GroupBy(one => one is { Period: null, Cadence.Content: DatedCadence or RecurrenceCadence { IsPart: not true } }
            ? (object)(one.Cadence.Content.GetType(), one.Cadence.Content.Modality, one.Cadence.Content.IsPart)
            : one.Cadence)
        .SelectMany(same => same.Key is StatedCadence ? [.. same] : PutTogether([.. same]));

    private static (StatedCadence Cadence, ValidityPeriod? Period)[] PutTogether((StatedCadence Cadence, ValidityPeriod? Period)[] same) => same.Length == 1
        ? same
        : [(new StatedCadence(same[0].Cadence.Content, same.Skip(1).Select(one => one.Cadence.Content)), null)];

    private static ItemsOverTime<(StatedCadence Cadence, ValidityPeriod? Period)> OverTime(IEnumerable<(StatedCadence Cadence, ValidityPeriod? Period)> cadences) =>
        new(cadences.Select(one => (one, (one.Period ?? default).EarliestStart, (one.Period ?? default).LatestEnd)));
}
