namespace Moteplass.Domain.Analysis;

/// <summary>Something that happened (hendelse), as a register records it.</summary>
public sealed record TimelineEvent
{
    internal TimelineEvent()
    {
    }

    /// <summary>When, as far as known; or null where no date is stated.</summary>
    public required PartialDate? When { get; init; }

    /// <summary>What.</summary>
    public required TimelineEventKind Kind { get; init; }

    /// <summary>The record that tells it.</summary>
    public required RecordReference Record { get; init; }
}
