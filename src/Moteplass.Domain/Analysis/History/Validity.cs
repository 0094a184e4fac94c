namespace Moteplass.Domain.Analysis;

/// <summary>Records of one kind as of a day (gyldighet).</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed record Validity<T>
    where T : notnull
{
    internal Validity()
    {
    }

    /// <summary>Those that surely are valid and known.</summary>
    public ValueList<T> Valid { get; init; }

    /// <summary>Those of which it cannot be told.</summary>
    public ValueList<T> CannotBeTold { get; init; }

    internal static Validity<T> Of(IEnumerable<T> records, Func<T, bool?> isValid) => Of(records, isValid, record => record);

    internal static Validity<T> Of<TJudged>(IEnumerable<TJudged> records, Func<TJudged, bool?> isValid, Func<TJudged, T> of)
    {
        var judged = records.Select(record => (Record: of(record), IsValid: isValid(record))).ToList();
        return new Validity<T>
        {
            Valid = [.. judged.Where(one => one.IsValid == true).Select(one => one.Record)],
            CannotBeTold = [.. judged.Where(one => one.IsValid is null).Select(one => one.Record)],
        };
    }
}
