using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A cadence and the days on which it holds, whichever mandates state it.</summary>
/// <param name="Cadence">The cadence, without its period and sources.</param>
/// <param name="Definite">The days on which it definitely holds.</param>
/// <param name="Possible">The days on which it may hold.</param>
internal sealed record CadenceDays(StatedCadence Cadence, ValueList<DateInterval> Definite, ValueList<DateInterval> Possible)
{
    /// <summary>The cadences for a purpose that may hold on some days, each once: a mandate that continues unchanged is not a new promise.</summary>
    /// <remarks>One that is stated twice for one day is taken to be promised twice.</remarks>
    public static IEnumerable<CadenceDays> In(ValueList<DateInterval> within, CadencePurpose purpose, PracticeView practice)
    {
        var stated = StatedCadences.Of(practice.Structure, practice.Index);
        return from mandate in within.IsEmpty ? [] : practice.Mandates.PossiblyIn(new DateInterval(within[0].Start, within[^1].End))
               let days = practice.Mandates.DaysIn(practice.InForce, mandate)
               from one in stated.In(mandate, purpose)
               let held = days.Within(one.Period)
               group held by one.Cadence into same
               let possible = Clip(same.SelectMany(held => held.Possible), within)
               where !possible.IsEmpty
               select new CadenceDays(same.Key, Clip(same.SelectMany(held => held.Definite), within), possible);
    }

    /// <summary>The cadences by the time at which they ask for meetings: those of one group may ask for the same ones.</summary>
    public static IEnumerable<CadenceDays[]> Together(CadenceDays[] cadences)
    {
        var groups = new UnionFind<int>();
        LocalDate end = LocalDate.MinIsoValue;
        int last = -1;
        foreach ((DateInterval days, int index) in cadences.Index().SelectMany(one => one.Item.Compared.Select(days => (days, one.Index))).OrderBy(one => one.days.Start))
        {
            if (last >= 0 && days.Start <= end)
            {
                groups.Join(last, index);
            }

            (end, last) = last < 0 || days.End > end ? (days.End, index) : (end, last);
        }

        return cadences.Index().GroupBy(one => groups.Find(one.Index), one => one.Item).Select(group => group.ToArray());
    }

    /// <summary>The days by which it is held against others: a part belongs to its whole even if it is not known when both hold.</summary>
    private ValueList<DateInterval> Compared => Cadence.Content.IsPart == true || Definite.IsEmpty ? Possible : Definite;

    /// <summary>The days that are within others: what adjoins is joined, what overlaps is kept apart.</summary>
    private static ValueList<DateInterval> Clip(IEnumerable<DateInterval> days, ValueList<DateInterval> within)
    {
        var layers = new PriorityQueue<List<DateInterval>, LocalDate>();
        foreach (DateInterval next in days.SelectMany(some => Within(some, within)).OrderBy(some => some.Start).ThenBy(some => some.End))
        {
            List<DateInterval> layer = layers.TryPeek(out List<DateInterval>? first, out LocalDate end) && end < next.Start ? layers.Dequeue() : [];
            layer.Add(next);
            layers.Enqueue(layer, next.End);
        }

        return [.. layers.UnorderedItems.SelectMany(layer => IntervalDays.Join(layer.Element)).OrderBy(some => some.Start).ThenBy(some => some.End)];
    }

    /// <summary>The days of an interval that are within others, which are in order and apart.</summary>
    private static IEnumerable<DateInterval> Within(DateInterval days, ValueList<DateInterval> others)
    {
        (int from, int to) = (0, others.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = others[middle].End < days.Start ? (middle + 1, to) : (from, middle);
        }

        for (; from < others.Count && days.Intersection(others[from]) is { } both; from++)
        {
            yield return both;
        }
    }
}
