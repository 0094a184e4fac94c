using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Days on which there can be no meeting, for one cause (møtefrie dager etter årsak). A day counts for the first of its causes.</summary>
public sealed partial record DaysOff
{
    internal DaysOff(DayOffCause cause, DateInterval? interval, int count) => (Cause, Interval, Count) = (cause, interval, count);

    /// <summary>The cause.</summary>
    public DayOffCause Cause { get; }

    /// <summary>The blackout; null for other causes.</summary>
    public DateInterval? Interval { get; }

    /// <summary>How many days.</summary>
    public int Count { get; }
}
