namespace Moteplass.Domain.Testing;

/// <summary>
/// Ties loose records into a register: a record with an id that is used before is left out, and a reference that leads nowhere, or to the
/// wrong kind of record, is led to a record of the right kind; where there is none it is left out, with its record where that needs it.
/// </summary>
/// <remarks>Every member that holds an id is found by reflection; one named <c>Id</c> that holds an id of its own record's kind is no reference.</remarks>
internal sealed class RegisterTies
{
    private readonly Func<RecordMember, DomainRecord, object, object?> _tie;
    private bool _leftOut;

    private RegisterTies(Func<RecordMember, DomainRecord, object, object?> tie) => _tie = tie;

    public static CollaborationRegister Tie(CollaborationRegister loose)
    {
        var ids = new RegisterIds();
        var unique = new RegisterTies((member, record, id) => !member.IsOwnId || ids.Add(member, record, id) ? id : null);
        var led = new RegisterTies((member, _, id) => member.IsOwnId ? id : ids.Lead(member, id));
        var register = (CollaborationRegister)led.Record(unique.Record(loose)!)!;

        // A record that was left out may have been referred to.
        return unique._leftOut || led._leftOut ? Tie(register) : register;
    }

    /// <summary>A record with its ids tied: itself where nothing changes, null where an id that it needs is gone.</summary>
    private DomainRecord? Record(DomainRecord record)
    {
        var shape = RecordShape.Of(record.GetType());
        DomainRecord tied = record;
        foreach (RecordMember member in shape.Tied)
        {
            object? before = member.Get(record);
            object? after = before is null ? null : member.List is { } list ? All(list, member, record, before) : One(member, record, before);
            if (after is null && !member.MayBeAbsent)
            {
                _leftOut = true;
                return null;
            }

            tied = ReferenceEquals(after, before) ? tied : shape.With(tied, member, after);
        }

        return tied;
    }

    private object All(UntypedList list, RecordMember member, DomainRecord record, object before)
    {
        ValueList<object> elements = UntypedList.Read(before);
        ValueList<object> tied = [.. elements.Select(element => One(member, record, element)).OfType<object>()];
        return tied.SequenceEqual(elements, ReferenceEqualityComparer.Instance) ? before : list.Make(tied);
    }

    private object? One(RecordMember member, DomainRecord record, object value) =>
        member.IsRecord ? Record((DomainRecord)value) : _tie(member, record, value);
}
