namespace Moteplass.Domain.Analysis;

/// <summary>Records of one kind on a day (gyldighet).</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed partial record Validity<T>
    where T : notnull
{
    internal Validity(ValueList<T> valid, ValueList<T> unknown) =>
        (Valid, Unknown) = (valid, unknown);

    /// <summary>Those that definitely are valid and known.</summary>
    public ValueList<T> Valid { get; }

    /// <summary>Those for which it is unknown.</summary>
    public ValueList<T> Unknown { get; }

    internal static Validity<T> Of(IEnumerable<T> records, Func<T, bool?> isValid) => Of(records, isValid, record => record);

    internal static Validity<T> Of<TJudged>(IEnumerable<TJudged> records, Func<TJudged, bool?> isValid, Func<TJudged, T> of)
    {
        var judged = records.Select(record => (Record: of(record), IsValid: isValid(record))).ToList();
        return new Validity<T>(
            valid: [.. judged.Where(one => one.IsValid == true).Select(one => one.Record)],
            unknown: [.. judged.Where(one => one.IsValid is null).Select(one => one.Record)]);
    }
}
