namespace Moteplass.Domain;

/// <summary>When a meeting was planned to be (planlagt).</summary>
public sealed partial record PlannedMeeting : SourcedRecord
{
    /// <summary>The day, or the first day; null where not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The last day of a meeting over several days, or null.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The time of day, or null where not stated.</summary>
    public ClockTimes? Times { get; init; }

    /// <summary>When the date was made known (kunngjort), or null where not known.</summary>
    public PartialDate? AnnouncedOn { get; init; }
}
