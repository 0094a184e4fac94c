using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>What begins on which day among things that follow one another, and what of it only goes on.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
internal sealed class Beginnings<T>
    where T : notnull
{
    private readonly Func<T, object> _contentOf;
    private readonly HashSet<(object Content, LocalDate Day)> _begun;
    private readonly ILookup<LocalDate, T> _new;

    /// <param name="items">The things.</param>
    /// <param name="periodOf">When such a thing holds.</param>
    /// <param name="contentOf">What it says beside that.</param>
    public Beginnings(IReadOnlyCollection<T> items, Func<T, ValidityPeriod?> periodOf, Func<T, object> contentOf)
    {
        _contentOf = contentOf;
        (T Item, LocalDate Day)[] beginning = [.. items.Select(item => (item, periodOf(item)?.Start?.ExactDate)).Where(one => one.ExactDate is not null).Select(one => (one.item, one.ExactDate!.Value))];
        HashSet<LocalDate> days = [.. beginning.Select(one => one.Day)];
        var ended = new HashSet<(object Content, LocalDate Day)>();
        foreach (T item in items)
        {
            if (periodOf(item) is { End.ExactDate: { } last } period && period.EarliestStart < ValidityPeriod.Number(last))
            {
                ended.UnionWith(new[] { last, Next(last) }.Where(days.Contains).Select(day => (contentOf(item), day)));
            }
        }

        _begun = ended.Count == 0 ? [] : [.. beginning.Select(one => (contentOf(one.Item), one.Day))];
        _new = beginning.Where(one => ended.Count == 0 || !ended.Contains((contentOf(one.Item), one.Day))).ToLookup(one => one.Day, one => one.Item);
    }

    /// <summary>What begins on a day and does not only go on: nothing that says the same ends on that day or on the one before it.</summary>
    public IEnumerable<T> NewOn(LocalDate day) => _new[day];

    /// <summary>Whether something whose last day it is gives way to something else on that day: to itself if it goes on from that day, and to nothing if from the next.</summary>
    /// <param name="item">The thing.</param>
    /// <param name="day">Its last day.</param>
    /// <param name="isFollowed">Whether something new on that day follows it.</param>
    public bool GivesWay(T item, LocalDate day, Func<bool> isFollowed) => _begun.Count == 0
        ? isFollowed()
        : _begun.Contains((_contentOf(item), day)) || (!_begun.Contains((_contentOf(item), Next(day))) && isFollowed());

    private static LocalDate Next(LocalDate day) => day < PartialDate.LastDay ? day.PlusDays(1) : day;
}
