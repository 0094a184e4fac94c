using NodaTime;

namespace Moteplass.Domain;

/// <summary>The time of day at which a meeting begins and, where stated, ends (klokkeslett).</summary>
/// <remarks>
/// <para><c>12:00-14:00</c>, or <c>18:00</c> where no end is stated; whole minutes on the clock in Norway, within one day.</para>
/// <para>Equality: by both times. Ordering: by beginning, then end, one without an end first. Default: <c>00:00</c>.
/// Thread safety: immutable.</para>
/// </remarks>
/// <example><code>ClockTimes.Parse("12:00-14:00").Start // LocalTime 12:00</code></example>
public readonly partial struct ClockTimes : IEquatable<ClockTimes>, IComparable<ClockTimes>
{
    private const int MinutesInAnHour = 60;

    private readonly short _start;

    // Nought stands for none, since an end comes after the beginning.
    private readonly short _end;

    /// <summary>Makes the times of a meeting.</summary>
    /// <param name="start">When it begins, in whole minutes.</param>
    /// <param name="end">When it ends, in whole minutes after the beginning; or null where not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time has seconds, or the end is not after the beginning.</exception>
    public ClockTimes(LocalTime start, LocalTime? end = null)
    {
        _start = Minutes(start, nameof(start));
        _end = end is { } last ? Minutes(last, nameof(end)) : (short)0;
        if (end is { } && _end <= _start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, "A meeting ends after it begins, on the same day.");
        }
    }

    /// <summary>When it begins.</summary>
    public LocalTime Start => LocalTime.FromMinutesSinceMidnight(_start);

    /// <summary>When it ends, or null where not stated.</summary>
    public LocalTime? End => _end == 0 ? null : LocalTime.FromMinutesSinceMidnight(_end);

    /// <inheritdoc/>
    public bool Equals(ClockTimes other) => _start == other._start && _end == other._end;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClockTimes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _end);

    /// <inheritdoc/>
    public int CompareTo(ClockTimes other) => (_start, _end).CompareTo((other._start, other._end));

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
            : throw new ArgumentOutOfRangeException(parameter, time, "A meeting must begin and end at a whole minute.");
    }
}
