namespace Moteplass.Domain;

/// <summary>A day of the week in a recurrence, each one or the nth: "the last Thursday".</summary>
public sealed partial record RecurrenceDay : DomainRecord
{
    /// <summary>The day of the week.</summary>
    public required Weekday Weekday { get; init; }

    /// <summary>Which one in the month or year, from 1 or, from the end, from -1; null for each. At most 53 either way.</summary>
    [Range(-53, 53)]
    public int? Nth { get; init; }
}
