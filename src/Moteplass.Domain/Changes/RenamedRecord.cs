namespace Moteplass.Domain.Changes;

/// <summary>A record of the second register that got another id in a merge (post med ny id).</summary>
public sealed partial record RenamedRecord
{
    internal RenamedRecord(RecordReference record, string newId) => (Record, NewId) = (record, newId);

    /// <summary>The record, as the second register has it.</summary>
    public RecordReference Record { get; }

    /// <summary>The id that it has in the merged register.</summary>
    public string NewId { get; }
}
