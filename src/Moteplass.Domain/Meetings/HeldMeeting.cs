namespace Moteplass.Domain;

/// <summary>When a meeting was held (holdt).</summary>
public sealed partial record HeldMeeting : SourcedRecord
{
    /// <summary>The day, or the first day; null where not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The last day of a meeting over several days, or null.</summary>
    public PartialDate? Until { get; init; }
}
