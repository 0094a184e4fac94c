namespace Moteplass.Domain.Validation;

/// <summary>Finds the records that a walk comes to, and keeps some that it came to lately: most references of a register are to a few documents.</summary>
/// <remarks>In reading, an id that comes again is the same string, so that no more than that is looked at.</remarks>
internal sealed class RecentRecords(RegisterIndex index)
{
    private const int Kept = 256;
    private const int Ten = 10;

    private readonly (string? Id, RecordType Type, DomainRecord? Record)[] _kept = new (string?, RecordType, DomainRecord?)[Kept];

    public DomainRecord? Find(RecordType type, string id)
    {
        // Ids often end in a number.
        int place = id is [.., var last, var final] ? (last * Ten) + final + id.Length : 0;
        ref (string? Id, RecordType Type, DomainRecord? Record) kept = ref _kept[place % Kept];
        if (!ReferenceEquals(kept.Id, id) || kept.Type != type)
        {
            kept = (id, type, index.Find(type, id));
        }

        return kept.Record;
    }
}
