namespace Moteplass.Domain;

/// <summary>
/// Makes a changed record of a record and all that is nested in it. What to change is for those who derive from it; the walk is generated from
/// the declarations.
/// </summary>
internal abstract partial class RecordRewriter
{
    /// <summary>Changes an id, be it a record's own or a reference.</summary>
    protected virtual Id<T> Id<T>(Id<T> id)
        where T : DomainRecord => id;

    /// <summary>Changes a text.</summary>
    protected virtual string Text(string text) => text;

    /// <summary>Changes a text by language.</summary>
    protected virtual LocalizedText Text(LocalizedText text) => text;

    private static ValueList<T> Each<T>(ValueList<T> list, Func<T, T> change)
        where T : notnull =>
        list.IsEmpty ? list : [.. list.Select(change)];
}
