namespace Moteplass.Domain.Testing;

/// <summary>Rewrites values of some kinds wherever they are in a record, however deep inside.</summary>
/// <param name="concerns">Whether a member holds such values, alone or in a list.</param>
/// <param name="rewrite">The value that stands instead of another, itself where it stays, or null where it is left out.</param>
internal sealed class RecordRewriter(Func<RecordMember, bool> concerns, Func<RecordMember, DomainRecord, object, object?> rewrite)
{
    /// <summary>Whether a record was left out, because it needs a value that was.</summary>
    public bool HasLeftOut { get; private set; }

    /// <summary>A record with its values rewritten: itself where nothing changes, null where a value that it needs is left out.</summary>
    public DomainRecord? Rewrite(DomainRecord record)
    {
        var shape = RecordShape.Of(record.GetType());
        DomainRecord rewritten = record;
        foreach (RecordMember member in shape.Members.Where(member => member.IsRecord || concerns(member)))
        {
            object? before = member.Get(record);
            object? after = before is null ? null : member.List is { } list ? All(list, member, record, before) : One(member, record, before);
            if (after is null && !member.MayBeAbsent)
            {
                HasLeftOut = true;
                return null;
            }

            rewritten = ReferenceEquals(after, before) ? rewritten : shape.With(rewritten, member, after);
        }

        return rewritten;
    }

    private object All(UntypedList list, RecordMember member, DomainRecord record, object before)
    {
        ValueList<object> elements = UntypedList.Read(before);
        ValueList<object> rewritten = [.. elements.Select(element => One(member, record, element)).OfType<object>()];
        return rewritten.SequenceEqual(elements, ReferenceEqualityComparer.Instance) ? before : list.Make(rewritten);
    }

    private object? One(RecordMember member, DomainRecord record, object value) =>
        member.IsRecord ? Rewrite((DomainRecord)value) : rewrite(member, record, value);
}
