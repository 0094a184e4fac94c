using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>Finds cadences that may ask for the same meetings or for more, which is not stated.</summary>
/// <remarks>
/// "Four to six a year" and "one or two in autumn" may be a whole and its part, or be added up. Two days of the month are two meetings, and so are spring and
/// autumn; a meeting that may be, or is held as needed, is one more.
/// </remarks>
internal static class CadenceOverlaps
{
    private static readonly ValidityPeriod Throughout = new(null, null, isStartOpen: true, isEndOpen: true);

    /// <returns>The groups of two or more, each with the indexes of the cadences in the order of the list.</returns>
    public static IEnumerable<int[]> Among(ValueList<MeetingCadence> cadences) => !Doubles.AreAmong(cadences.AsSpan(), one => (int)one.Purpose) ? [] : cadences
        .IndexedWhere(IsCounted)
        .GroupBy(one => one.Item.Purpose)
        .SelectMany(same => AtATime([.. same]))
        .Where(IsUnclear)
        .Select(group => (int[])[.. group.Select(one => one.Index).Order()]);

    /// <summary>Whether it spreads its meetings over the whole year, so that others of the year may be among them.</summary>
    public static bool IsOfWholeYear(MeetingCadence cadence) => cadence is RateCadence rate && IsOfWholeYear(rate.Per);

    internal static bool IsOfWholeYear(CadenceUnit unit) => unit switch
    {
        CadenceUnit.Year or CadenceUnit.HalfYear or CadenceUnit.Quarter or CadenceUnit.Month or CadenceUnit.Week => true,
        CadenceUnit.Spring or CadenceUnit.Autumn or CadenceUnit.MandatePeriod => false,
        _ => throw new UnreachableException(),
    };

    private static bool IsCounted(MeetingCadence cadence) =>
        cadence is { IsPart: null, Modality: not Modality.May } and not OnDemandCadence && Time(cadence) is var time && time.LatestStart < time.EarliestEnd;

    private static bool IsUnclear(List<(int Index, MeetingCadence Item)> group) =>
        group.Count > 1
        && (group.Any(one => IsOfWholeYear(one.Item)) || group.Select(one => one.Item).OfType<RateCadence>().GroupBy(rate => rate.Per).Any(same => same.Skip(1).Any()));

    /// <summary>The cadences parted by their times: those of one group definitely overlap, each with another of it.</summary>
    private static IEnumerable<List<(int Index, MeetingCadence Item)>> AtATime((int Index, MeetingCadence Item)[] cadences)
    {
        List<(int Index, MeetingCadence Item)> group = [];
        int end = 0;
        foreach ((int Index, MeetingCadence Item) one in cadences.OrderBy(one => Time(one.Item).LatestStart))
        {
            if (group.Count > 0 && Time(one.Item).LatestStart >= end)
            {
                yield return group;
                group = [];
            }

            end = group.Count == 0 ? Time(one.Item).EarliestEnd : Math.Max(end, Time(one.Item).EarliestEnd);
            group.Add(one);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>A cadence without a time of its own holds as long as the mandate.</summary>
    private static ValidityPeriod Time(MeetingCadence cadence) => cadence.Period ?? Throughout;
}
