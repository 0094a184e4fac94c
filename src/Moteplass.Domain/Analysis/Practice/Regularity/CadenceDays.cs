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
    public static CadenceDays[] In(ValueList<DateInterval> within, CadencePurpose purpose, PracticeView practice) => In(within, purpose, practice, int.MaxValue)!;

    /// <inheritdoc cref="In(ValueList{DateInterval}, CadencePurpose, PracticeView)"/>
    /// <param name="within">The days, in order and apart.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="practice">The structure.</param>
    /// <param name="most">How many times a cadence may be held against a part of the days.</param>
    /// <returns>The cadences, or null if that would take more.</returns>
    public static CadenceDays[]? In(ValueList<DateInterval> within, CadencePurpose purpose, PracticeView practice, int most)
    {
        DateInterval? hull = within.IsEmpty ? null : new DateInterval(within[0].Start, within[^1].End);
        if (hull is not { } whole || practice.Life.PartsIn(whole) is not (> 0 and var parts))
        {
            return [];
        }

        int mostCadences = most / (within.Count + parts);
        Mandate[] mandates = practice.Mandates.PossiblyIn(whole, mostCadences + 1);
        if (mandates.Length > mostCadences)
        {
            return null;
        }

        var stated = StatedCadences.Of(practice.Structure, practice.Index);
        DaysInForce inForce = practice.Life.DaysIn(whole);
        int count = 0;
        var held = new OrderedDictionary<StatedCadence, List<DaysInForce>>();
        foreach (Mandate mandate in mandates)
        {
            (StatedCadence Cadence, ValidityPeriod? Period)[] cadences = stated.Of(mandate, purpose)?.In(whole, isOnlyMandate: mandates.Length == 1, mostCadences + 1) ?? [];
            if ((count += cadences.Length) > mostCadences)
            {
                return null;
            }

            DaysInForce days = practice.Mandates.DaysIn(inForce, mandate);

            // Those without a time of their own hold on the same days.
            var ofMandate = new DaysInForce(Clip(days.Definite, within), Clip(days.Possible, within));
            foreach ((StatedCadence cadence, ValidityPeriod? period) in cadences)
            {
                DaysInForce ofCadence = period is null ? ofMandate : days.Within(period);
                if (!held.TryAdd(cadence, [ofCadence]))
                {
                    held[cadence].Add(ofCadence);
                }
            }
        }

        return
        [
            .. from one in held
               let possible = one.Value is [var only] ? Clip(only.Possible, within) : Clip(one.Value.SelectMany(some => some.Possible), within)
               where !possible.IsEmpty
               select new CadenceDays(one.Key, one.Value is [var alone] ? Clip(alone.Definite, within) : Clip(one.Value.SelectMany(some => some.Definite), within), possible),
        ];
    }

    /// <summary>The cadences by the time at which they ask for meetings: those of one group may ask for the same ones.</summary>
    public static IEnumerable<CadenceDays[]> Together(CadenceDays[] cadences)
    {
        if (cadences.Skip(1).All(one => one.Compared == cadences[0].Compared))
        {
            return cadences.Length == 0 ? [] : [cadences];
        }

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

    private static ValueList<DateInterval> Clip(ValueList<DateInterval> days, ValueList<DateInterval> within) =>
        days is [var only] && within.Has(only) ? days : Clip((IEnumerable<DateInterval>)days, within);

    /// <summary>The days that are within others: what adjoins is joined, what overlaps is kept apart.</summary>
    private static ValueList<DateInterval> Clip(IEnumerable<DateInterval> days, ValueList<DateInterval> within)
    {
        var layers = new PriorityQueue<List<DateInterval>, LocalDate>();
        foreach (DateInterval next in days.SelectMany(some => within.Within(some)).OrderBy(some => some.Start).ThenBy(some => some.End))
        {
            List<DateInterval> layer = layers.TryPeek(out List<DateInterval>? first, out LocalDate end) && end < next.Start ? layers.Dequeue() : [];
            layer.Add(next);
            layers.Enqueue(layer, next.End);
        }

        return [.. layers.UnorderedItems.SelectMany(layer => IntervalDays.Join(layer.Element)).OrderBy(some => some.Start).ThenBy(some => some.End)];
    }
}
