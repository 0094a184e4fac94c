namespace Moteplass.Domain;

/// <summary>How a workshop was announced (planlagt workshop).</summary>
/// <remarks>Numbers, ages and form are here as well as in the workshop itself, because they often come out otherwise than planned.</remarks>
public sealed partial record PlannedWorkshop : SourcedRecord
{
    /// <summary>The day, or the first day; null where not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The last day of a workshop over several days, or null.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The time of day, or null where not stated.</summary>
    public ClockTimes? Times { get; init; }

    /// <summary>When it was made known (kunngjort), or null where not known.</summary>
    public PartialDate? AnnouncedOn { get; init; }

    /// <summary>How many were to take part, or null where not stated.</summary>
    public CountRange? Participants { get; init; }

    /// <summary>How many organisations were to take part, or null where not stated.</summary>
    public CountRange? Organisations { get; init; }

    /// <summary>The ages that it was meant for, or null where not stated.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>How people were to come together, or null where not stated.</summary>
    public MeetingForm? Form { get; init; }
}
