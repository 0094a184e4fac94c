namespace Moteplass.Domain;

/// <summary>Who leads the groups of a workshop (gruppeledelse).</summary>
public sealed partial record WorkshopFacilitation : DomainRecord
{
    /// <summary>How many lead groups, or null where not stated.</summary>
    public CountRange? Count { get; init; }

    /// <summary>Whether each group has somebody who leads it, or null where not stated.</summary>
    public bool? PerGroup { get; init; }

    /// <summary>Whether those who lead groups are trained for it, or null where not stated.</summary>
    public bool? Trained { get; init; }
}
