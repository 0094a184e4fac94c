namespace Moteplass.Domain;

/// <summary>When a workshop was held (holdt workshop).</summary>
/// <remarks>Where sources disagree on the day, each of them is named with the member <c>date</c>; rules then take no day for certain.</remarks>
public sealed partial record HeldWorkshop : SourcedRecord
{
    /// <summary>The day, or the first day; null where not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The last day of a workshop over several days, or null.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The time of day, or null where not stated.</summary>
    public ClockTimes? Times { get; init; }
}
