namespace Moteplass.Domain;

/// <summary>What a recurrence repeats by (gjentakelse).</summary>
public enum RecurrencePattern
{
    /// <summary>Weeks (ukentlig).</summary>
    Weekly,

    /// <summary>Months (månedlig).</summary>
    Monthly,

    /// <summary>Years (årlig).</summary>
    Yearly,
}
