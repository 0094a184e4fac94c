using NodaTime;

namespace Moteplass.Domain;

/// <summary>The time of day at which a meeting begins and, where stated, ends (klokkeslett).</summary>
/// <remarks>
/// <para><c>12:00-14:00</c>, or <c>18:00</c> where no end is stated; whole minutes on the clock in Norway, within one day.</para>
/// <para>Equality: by both times. Ordering: by beginning, then end, one without an end first. Default: <c>00:00</c>.
/// Thread safety: immutable.</para>
/// </remarks>
/// <example><code>ClockTimes.Parse("12:00-14:00").Begins // LocalTime 12:00</code></example>
public readonly partial struct ClockTimes : IEquatable<ClockTimes>, IComparable<ClockTimes>
{
    private const int MinutesInAnHour = 60;

    private readonly short _begins;

    // Nought stands for none, since an end comes after the beginning.
    private readonly short _ends;

    /// <summary>Makes the times of a meeting.</summary>
    /// <param name="begins">When it begins, in whole minutes.</param>
    /// <param name="ends">When it ends, in whole minutes after the beginning; or null where not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time has seconds, or the end is not after the beginning.</exception>
    public ClockTimes(LocalTime begins, LocalTime? ends = null)
    {
        _begins = Minutes(begins, nameof(begins));
        _ends = ends is { } end ? Minutes(end, nameof(ends)) : (short)0;
        if (ends is { } && _ends <= _begins)
        {
            throw new ArgumentOutOfRangeException(nameof(ends), ends, "A meeting ends after it begins, on the same day.");
        }
    }

    /// <summary>When it begins.</summary>
    public LocalTime Begins => LocalTime.FromMinutesSinceMidnight(_begins);

    /// <summary>When it ends, or null where not stated.</summary>
    public LocalTime? Ends => _ends == 0 ? null : LocalTime.FromMinutesSinceMidnight(_ends);

    /// <inheritdoc/>
    public bool Equals(ClockTimes other) => _begins == other._begins && _ends == other._ends;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClockTimes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_begins, _ends);

    /// <inheritdoc/>
    public int CompareTo(ClockTimes other) => (_begins, _ends).CompareTo((other._begins, other._ends));

    /// <summary>Whether two are the same.</summary>
    /// <param name="left">Times of a meeting.</param>
    /// <param name="right">Times of another.</param>
    public static bool operator ==(ClockTimes left, ClockTimes right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(ClockTimes left, ClockTimes right) => !left.Equals(right);

    /// <summary>Whether one sorts before another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(ClockTimes left, ClockTimes right) => left.CompareTo(right) < 0;

    /// <summary>Whether one sorts after another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(ClockTimes left, ClockTimes right) => left.CompareTo(right) > 0;

    /// <summary>Whether one sorts before another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(ClockTimes left, ClockTimes right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one sorts after another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(ClockTimes left, ClockTimes right) => left.CompareTo(right) >= 0;

    private static short Minutes(LocalTime time, string parameter)
    {
        int minutes = (time.Hour * MinutesInAnHour) + time.Minute;
        return time == LocalTime.FromMinutesSinceMidnight(minutes)
            ? (short)minutes
            : throw new ArgumentOutOfRangeException(parameter, time, "A meeting begins and ends at a whole minute.");
    }
}
