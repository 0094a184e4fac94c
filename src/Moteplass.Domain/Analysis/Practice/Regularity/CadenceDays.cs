using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A cadence and the days on which it holds, whichever mandates state it.</summary>
/// <param name="Cadence">The cadence, without its period and sources.</param>
/// <param name="Definite">The days on which it definitely holds.</param>
/// <param name="Possible">The days on which it may hold.</param>
internal sealed record CadenceDays(MeetingCadence Cadence, ValueList<DateInterval> Definite, ValueList<DateInterval> Possible)
{
    /// <summary>The cadences for a purpose that may hold on some days, each once: a mandate that continues unchanged is not a new promise.</summary>
    /// <remarks>One that is stated twice for one day is taken to be promised twice.</remarks>
    public static IEnumerable<CadenceDays> In(ValueList<DateInterval> within, CadencePurpose purpose, PracticeView practice) =>
        from mandate in practice.Structure.Mandates
        let days = practice.Mandates.DaysIn(practice.Interval, mandate, practice.Life)
        let cadences = mandate.Cadences.Where(cadence => cadence.Purpose == purpose).ToArray()
        from one in cadences.Zip(Succession.Read(cadences, cadence => cadence.Period, Content))
        let held = days.Within(one.Second)
        group held by OfWhole(Content(one.First), one.First.Period ?? mandate.Period) into same
        let possible = Clip(same.SelectMany(held => held.Possible), within)
        where !possible.IsEmpty
        select new CadenceDays(same.Key, Clip(same.SelectMany(held => held.Definite), within), possible);

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
    private ValueList<DateInterval> Compared => Cadence.IsPart == true || Definite.IsEmpty ? Possible : Definite;

    /// <summary>What is asked for over the whole time of the mandate is known only beside that time.</summary>
    private static MeetingCadence OfWhole(MeetingCadence content, ValidityPeriod? whole) =>
        content is RateCadence { Per: CadenceUnit.MandatePeriod } ? content with { Period = whole } : content;

    private static MeetingCadence Content(MeetingCadence cadence) => cadence with { Period = null, Sources = [] };

    /// <summary>The days that are within others: what adjoins is joined, what overlaps is kept apart.</summary>
    private static ValueList<DateInterval> Clip(IEnumerable<DateInterval> days, ValueList<DateInterval> within)
    {
        var layers = new PriorityQueue<List<DateInterval>, LocalDate>();
        foreach (DateInterval next in days.SelectMany(some => within.Select(some.Intersection)).OfType<DateInterval>().OrderBy(some => some.Start).ThenBy(some => some.End))
        {
            List<DateInterval> layer = layers.TryPeek(out List<DateInterval>? first, out LocalDate end) && end < next.Start ? layers.Dequeue() : [];
            layer.Add(next);
            layers.Enqueue(layer, next.End);
        }

        return [.. layers.UnorderedItems.SelectMany(layer => IntervalDays.Join(layer.Element)).OrderBy(some => some.Start).ThenBy(some => some.End)];
    }
}
