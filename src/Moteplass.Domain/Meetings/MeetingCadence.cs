namespace Moteplass.Domain;

/// <summary>How often a structure meets (møtehyppighet, B4, B9): by a rate, a recurrence, dates, or on demand. The list of cases is closed.</summary>
public abstract record MeetingCadence : SourcedRecord
{
    private protected MeetingCadence()
    {
    }

    /// <summary>What kind of meeting it counts; ordinary meetings unless said otherwise.</summary>
    public CadencePurpose For { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Force? Force { get; init; }
}
