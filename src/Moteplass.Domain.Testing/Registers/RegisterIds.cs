namespace Moteplass.Domain.Testing;

/// <summary>The ids of a register's records, each with its record, in the order of the register.</summary>
internal sealed class RegisterIds
{
    private readonly HashSet<object> _known = [];
    private readonly Dictionary<Type, List<(object Id, DomainRecord Record)>> _families = [];

    /// <summary>Takes in the id that a member gives its record, or says that another record has it.</summary>
    public bool Add(RecordMember member, DomainRecord record, object id)
    {
        if (!_known.Add(id))
        {
            return false;
        }

        if (!_families.TryGetValue(member.IdOf!, out List<(object, DomainRecord)>? family))
        {
            _families.Add(member.IdOf!, family = []);
        }

        family.Add((id, record));
        return true;
    }

    /// <summary>The id itself where it leads to a record to which a member may refer, else the id of such a record, or null where there is none.</summary>
    public object? Lead(RecordMember member, object id)
    {
        IReadOnlyList<Type> targets = member.Targets;
        object[] right = [.. _families.GetValueOrDefault(member.IdOf!, []).Where(each => targets.Count == 0 || targets.Contains(each.Record.GetType())).Select(each => each.Id)];
        return right.Length == 0 ? null : right.Contains(id) ? id : right[id.ToString()!.Sum(c => c) % right.Length];
    }
}
