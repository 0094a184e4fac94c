namespace Moteplass.Domain.Testing;

/// <summary>
/// Ties loose records into a register: a record with an id that is used before is left out, and a reference that leads nowhere, or to the
/// wrong kind of record, is led to a record of the right kind; where there is none it is left out, with its record where that needs it.
/// </summary>
/// <remarks>Every member that holds an id is found by reflection; one named <c>Id</c> that holds an id of its own record's kind is not a reference.</remarks>
internal static class RegisterTies
{
    public static CollaborationRegister Tie(CollaborationRegister loose)
    {
        var ids = new RegisterIds();
        RecordRewriter unique = OfIds((member, record, id) => !member.IsOwnId || ids.Add(member, record, id) ? id : null);
        RecordRewriter led = OfIds((member, _, id) => member.IsOwnId ? id : ids.Lead(member, id));
        var register = (CollaborationRegister)led.Rewrite(unique.Rewrite(loose)!)!;

        // A record that was left out may have been referred to.
        return unique.HasLeftOut || led.HasLeftOut ? Tie(register) : register;
    }

    /// <summary>The same register with the ids of each kind of record called a, b, c and so on, in their order, or what is made of that.</summary>
    public static CollaborationRegister Rename(CollaborationRegister tied, Func<string, string> name)
    {
        var names = new Dictionary<object, object>();
        var counts = new Dictionary<Type, int>();
        RecordRewriter named = OfIds((member, _, id) =>
        {
            if (member.IsOwnId)
            {
                int number = counts[member.Kind] = counts.GetValueOrDefault(member.Kind, -1) + 1;
                names[id] = member.ParseId(name(Letters(number)));
            }

            return id;
        });
        named.Rewrite(tied);
        return (CollaborationRegister)OfIds((_, _, id) => names[id].Equals(id) ? id : names[id]).Rewrite(tied)!;
    }

    private static RecordRewriter OfIds(Func<RecordMember, DomainRecord, object, object?> rewrite) => new(member => member.IdOf is not null, rewrite);

    private static string Letters(int number) => (number < 26 ? "" : Letters((number / 26) - 1)) + (char)('a' + (number % 26));
}
