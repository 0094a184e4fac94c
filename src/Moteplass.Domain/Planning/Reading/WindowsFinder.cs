namespace Moteplass.Domain.Planning;

/// <summary>Finds how many meetings a series has and in which days each of them may be, from the units of time that have their own.</summary>
internal static class WindowsFinder
{
    /// <summary>The windows of meetings that are spread evenly.</summary>
    /// <param name="asked">How many are asked for.</param>
    /// <param name="first">The first day of all.</param>
    /// <param name="last">The last day of all.</param>
    /// <param name="rates">For each rate its units, in order and apart.</param>
    /// <param name="onDays">The days that are fixed.</param>
    /// <param name="open">How many more there are whose day is not fixed.</param>
    public static MeetingWindows Even(int asked, int first, int last, IReadOnlyList<PlannedUnit[]> rates, int[] onDays, int open)
    {
        PlannedUnit[][] held = [.. rates.Select(rate => Held(rate, onDays))];
        int count = held.Select(rate => rate.Sum(unit => unit.Count) + Outside(rate, onDays)).Append(asked).Append(onDays.Length + open).Max();
        int[] low = [.. Enumerable.Repeat(first, count)];
        int[] high = [.. Enumerable.Repeat(last, count)];
        foreach (PlannedUnit[] rate in held)
        {
            Narrow(low, high, Spread(rate, count - Outside(rate, onDays)));
        }

        return new MeetingWindows(low, high, null);
    }

    /// <summary>The windows of meetings that each have their own: what is fixed takes the first that ends of those that it is in, or has its day for itself.</summary>
    public static MeetingWindows Own(IEnumerable<PlannedUnit> units, int[] onDays)
    {
        var left = units.OrderBy(unit => unit.Last).ThenBy(unit => unit.First).ToList();
        var all = new List<PlannedUnit>();
        foreach (int day in onDays)
        {
            int found = left.FindIndex(unit => unit.First <= day && day <= unit.Last);
            all.Add(new PlannedUnit(day, day, 1, found < 0 ? -1 : left[found].Target));
            if (found >= 0)
            {
                left.RemoveAt(found);
            }
        }

        PlannedUnit[] inOrder = [.. all.Concat(left).OrderBy(unit => unit.Last).ThenBy(unit => unit.First)];
        return new MeetingWindows([.. inOrder.Select(unit => unit.First)], [.. inOrder.Select(unit => unit.Last)], [.. inOrder.Select(unit => unit.Target)]);
    }

    /// <summary>Each unit with the number that is fixed in it, if that is larger.</summary>
    private static PlannedUnit[] Held(PlannedUnit[] rate, int[] onDays) =>
        [.. rate.Select(unit => unit with { Count = Math.Max(unit.Count, onDays.Count(day => unit.First <= day && day <= unit.Last)) })];

    private static int Outside(PlannedUnit[] rate, int[] onDays) => rate.Length == 0 ? 0 : onDays.Count(day => !rate.Any(unit => unit.First <= day && day <= unit.Last));

    /// <summary>With three units or more, those that are asked for besides are spread over them, the first ones first; with two, they are anywhere.</summary>
    private static PlannedUnit[] Spread(PlannedUnit[] rate, int count)
    {
        int more = count - rate.Sum(unit => unit.Count);
        return rate.Length < 3 || more <= 0
            ? rate
            : [.. rate.Select((unit, i) => unit with { Count = unit.Count + (more / rate.Length) + (i < more % rate.Length ? 1 : 0) })];
    }

    /// <summary>The least number that is over by the end of a unit, and the least number that comes from its beginning on.</summary>
    private static void Narrow(int[] low, int[] high, PlannedUnit[] rate)
    {
        int sofar = 0;
        foreach (PlannedUnit unit in rate)
        {
            for (int k = sofar; k < Math.Min(sofar + unit.Count, high.Length); k++)
            {
                high[k] = Math.Min(high[k], unit.Last);
            }

            sofar += unit.Count;
        }

        int left = 0;
        foreach (PlannedUnit unit in rate.Reverse())
        {
            for (int k = left; k < Math.Min(left + unit.Count, low.Length); k++)
            {
                low[^(k + 1)] = Math.Max(low[^(k + 1)], unit.First);
            }

            left += unit.Count;
        }
    }
}
