namespace Moteplass.Domain;

/// <summary>The minutes of a meeting (referat, møtebok). Without members they exist, and no more is known.</summary>
public sealed partial record MeetingMinutes : SourcedRecord
{
    /// <summary>When they were written and sent (skrevet, utsendt), or null where not known.</summary>
    public PartialDate? Drafted { get; init; }

    /// <summary>When they were approved (godkjent), or null where not known.</summary>
    public PartialDate? Approved { get; init; }

    /// <summary>When they were published (offentliggjort), or null where not known.</summary>
    public PartialDate? Published { get; init; }
}
