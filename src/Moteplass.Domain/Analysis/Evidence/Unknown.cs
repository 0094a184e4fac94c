namespace Moteplass.Domain.Analysis;

/// <summary>Something that a finding would have needed to know (ukjent).</summary>
public sealed record Unknown
{
    internal Unknown(RecordReference record, string member, UnknownReason reason) =>
        (Record, Member, Reason) = (record, member, reason);

    /// <summary>The record that does not tell.</summary>
    public RecordReference Record { get; }

    /// <summary>The member in question, by its name in JSON.</summary>
    public string Member { get; }

    /// <summary>Why it is not known.</summary>
    public UnknownReason Reason { get; }
}
