namespace Moteplass.Domain.Analysis;

/// <summary>Something that a finding would have needed to know (ukjent).</summary>
public sealed record Unknown
{
    internal Unknown()
    {
    }

    /// <summary>The record that does not tell.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>The member in question, by its name in JSON.</summary>
    public required string Member { get; init; }

    /// <summary>Why it is not known.</summary>
    public required UnknownReason Reason { get; init; }
}
