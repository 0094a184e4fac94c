using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>What cadences that hold at one time for one purpose ask for together, given what each asks for.</summary>
internal static class CadencesTogether
{
    /// <summary>The least: where it is not stated whether they come in addition to one another, they may be the same meetings.</summary>
    public static CountRange? Least((MeetingCadence Cadence, CountRange? Asked)[] all) => Of(all, Overlaid);

    /// <summary>The most: what is not stated to be a part is added up.</summary>
    public static CountRange? Most((MeetingCadence Cadence, CountRange? Asked)[] all) => Of(all, wholes => Sum(wholes.Select(one => one.Asked)));

    private static CountRange? Of(
        (MeetingCadence Cadence, CountRange? Asked)[] all, Func<(MeetingCadence Cadence, CountRange? Asked)[], CountRange?> together)
    {
        ILookup<bool, (MeetingCadence Cadence, CountRange? Asked)> parts = all.ToLookup(one => one.Cadence.IsPart == true);
        return parts[false].Any()
            ? AtLeast(together([.. parts[false]]), Sum(parts[true].Select(one => one.Asked).Where(asked => asked is not null)))
            : Sum(parts[true].Select(one => one.Asked));
    }

    /// <summary>A whole is no fewer than its parts; that there are parts says nothing of how many more there may be.</summary>
    private static CountRange? AtLeast(CountRange? whole, CountRange? parts) => (whole, parts) is ({ } all, { } some) && some.Minimum > all.Minimum
        ? new CountRange(some.Minimum, all.Maximum < some.Minimum ? some.Minimum : all.Maximum, all.IsApproximate || some.IsApproximate)
        : whole;

    private static CountRange? Overlaid((MeetingCadence Cadence, CountRange? Asked)[] wholes)
    {
        int[][] groups = [.. CadenceOverlaps.Among([.. wholes.Select(one => one.Cadence)])];
        HashSet<int> unclear = [.. groups.SelectMany(group => group)];
        return Sum(
        [
            .. wholes.Index().Where(one => !unclear.Contains(one.Index)).Select(one => one.Item.Asked),
            .. groups.Select(group => Overlay([.. group.Select(i => wholes[i])])),
        ]);
    }

    private static CountRange? Overlay((MeetingCadence Cadence, CountRange? Asked)[] group)
    {
        if (Sum(group.Select(one => one.Asked)) is not { } most)
        {
            return null;
        }

        // Two numbers for the same unit of time are no whole and its part, nor are the seasons and the days that are named.
        int least = group
            .GroupBy(one => CadenceOverlaps.IsOfWholeYear(one.Cadence) ? ((RateCadence)one.Cadence).Per : default(CadenceUnit?))
            .Max(same => CountRange.Sum(same.Select(one => one.Asked!.Value)).Minimum);
        return new CountRange(least, most.Maximum, most.IsApproximate);
    }

    private static CountRange? Sum(IEnumerable<CountRange?> counts)
    {
        CountRange?[] all = [.. counts];
        return all.Contains(null) ? null : CountRange.Sum(all.OfType<CountRange>());
    }
}
