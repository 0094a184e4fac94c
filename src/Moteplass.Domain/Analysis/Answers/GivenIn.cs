namespace Moteplass.Domain.Analysis;

/// <summary>The records of a kind that definitely were given in an interval, and those that may have been.</summary>
internal sealed class GivenIn<T>
{
    /// <param name="all">The records, in order.</param>
    /// <param name="isGiven">Whether one was given in the interval.</param>
    public GivenIn(IEnumerable<T> all, Func<T, bool?> isGiven)
    {
        (T Record, bool? IsGiven)[] found = [.. all.Select(record => (record, isGiven(record)))];
        Given = [.. found.Where(one => one.IsGiven == true).Select(one => one.Record)];
        MayBeGiven = [.. found.Where(one => one.IsGiven is null).Select(one => one.Record)];
    }

    public IReadOnlyList<T> Given { get; }

    public IReadOnlyList<T> MayBeGiven { get; }
}
