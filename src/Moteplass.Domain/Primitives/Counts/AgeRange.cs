using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

/// <summary>Ages in whole years, from one to another, both included (aldersspenn).</summary>
/// <remarks>
/// <para><c>13-25</c>, <c>..18</c> (not turned 19), <c>16..</c>, <c>18</c> (one age), <c>..</c> (any age). Ages are 0 to 150.
/// A bound that is not said is kept apart from the lowest or highest age: <c>..18</c> and <c>0-18</c> admit the same ages and are not equal.</para>
/// <para>Equality: by both bounds as they are said. Ordering: by the minimum (not said first), then the maximum (not said last).
/// Default: <c>..</c>, any age. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>AgeRange.Parse("13-25").Contains(18) // true</code></example>
[SuppressMessage("Design", "CA1036", Justification = "Which of two is the less cannot be told of all; the order is for sorting alone.")]
public readonly partial struct AgeRange : IEquatable<AgeRange>, IComparable<AgeRange>
{
    private const int Oldest = 150;

    // One more than the bound, so that the default says neither.
    private readonly byte _minimum;
    private readonly byte _maximum;

    /// <summary>Makes a range of its bounds.</summary>
    /// <param name="minimum">The lowest age, or null where none is said.</param>
    /// <param name="maximum">The highest age, or null where none is said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not 0 to 150, or the minimum is above the maximum.</exception>
    public AgeRange(int? minimum, int? maximum)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimum ?? 0, nameof(minimum));
        ArgumentOutOfRangeException.ThrowIfNegative(maximum ?? 0, nameof(maximum));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum ?? 0, Oldest, nameof(maximum));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum ?? 0, maximum ?? Oldest, nameof(minimum));
        _minimum = (byte)(minimum + 1 ?? 0);
        _maximum = (byte)(maximum + 1 ?? 0);
    }

    /// <summary>Any age, <c>..</c>; the default.</summary>
    public static AgeRange Any => default;

    /// <summary>The lowest age, 0 to 150, or null where none is said.</summary>
    public int? Minimum => _minimum == 0 ? null : _minimum - 1;

    /// <summary>The highest age, 0 to 150, or null where none is said.</summary>
    public int? Maximum => _maximum == 0 ? null : _maximum - 1;

    private int Lowest => Minimum ?? 0;

    private int Highest => Maximum ?? Oldest;

    /// <summary>One age.</summary>
    /// <param name="age">The age, 0 to 150.</param>
    /// <returns>For example <c>18</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is not 0 to 150.</exception>
    public static AgeRange Exactly(int age) => new(age, age);

    /// <summary>An age or older.</summary>
    /// <param name="minimum">The lowest age, 0 to 150.</param>
    /// <returns>For example <c>16..</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is not 0 to 150.</exception>
    public static AgeRange AtLeast(int minimum) => new(minimum, null);

    /// <summary>An age or younger.</summary>
    /// <param name="maximum">The highest age, 0 to 150.</param>
    /// <returns>For example <c>..18</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is not 0 to 150.</exception>
    public static AgeRange AtMost(int maximum) => new(null, maximum);

    /// <summary>From one age to another, both included.</summary>
    /// <param name="minimum">The lowest age, 0 to 150.</param>
    /// <param name="maximum">The highest age, 0 to 150.</param>
    /// <returns>For example <c>13-25</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An age is not 0 to 150, or the minimum is above the maximum.</exception>
    public static AgeRange Between(int minimum, int maximum) => new(minimum, maximum);

    /// <summary>Whether an age is in the range.</summary>
    /// <param name="age">The age in whole years.</param>
    /// <returns>Whether it is; false for what is not an age, below 0 or above 150.</returns>
    public bool Contains(int age) => Lowest <= age && age <= Highest;

    /// <summary>Whether every age of another range is in this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether they all are.</returns>
    public bool Contains(AgeRange other) => Lowest <= other.Lowest && other.Highest <= Highest;

    /// <summary>Whether some age is in both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether one is.</returns>
    public bool Overlaps(AgeRange other) => Lowest <= other.Highest && other.Lowest <= Highest;

    /// <inheritdoc/>
    public bool Equals(AgeRange other) => _minimum == other._minimum && _maximum == other._maximum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AgeRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_minimum << 8) | _maximum;

    /// <inheritdoc/>
    public int CompareTo(AgeRange other) =>
        (_minimum, Maximum ?? int.MaxValue).CompareTo((other._minimum, other.Maximum ?? int.MaxValue));

    /// <summary>Whether two ranges say the same.</summary>
    /// <param name="left">A range.</param>
    /// <param name="right">Another range.</param>
    public static bool operator ==(AgeRange left, AgeRange right) => left.Equals(right);

    /// <summary>Whether two ranges do not say the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(AgeRange left, AgeRange right) => !left.Equals(right);
}
