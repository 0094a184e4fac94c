namespace Moteplass.Domain.Analysis;

/// <summary>Something that happened (hendelse), as a register records it.</summary>
public sealed partial record TimelineEvent
{
    internal TimelineEvent(PartialDate? when, TimelineEventKind kind, RecordReference record) =>
        (When, Kind, Record) = (when, kind, record);

    /// <summary>When, as far as known; or null where no date is stated.</summary>
    public PartialDate? When { get; }

    /// <summary>What.</summary>
    public TimelineEventKind Kind { get; }

    /// <summary>The record that tells it.</summary>
    public RecordReference Record { get; }
}
