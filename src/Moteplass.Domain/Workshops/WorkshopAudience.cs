namespace Moteplass.Domain;

/// <summary>Somebody who can act on what was said: who was there, or was given the results (mottakere).</summary>
public sealed partial record WorkshopAudience : SourcedRecord
{
    /// <summary>Who it is.</summary>
    public required Party Party { get; init; }

    /// <summary>How high up they are, or null where not stated.</summary>
    public AnchoringLevel? Level { get; init; }

    /// <summary>How they were at the workshop, or null where not known.</summary>
    public Presence? Presence { get; init; }

    /// <summary>When they were given the results, or null where that is not known.</summary>
    public PartialDate? ReceivedOn { get; init; }
}
