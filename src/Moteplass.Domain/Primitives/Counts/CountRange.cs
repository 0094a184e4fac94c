using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

/// <summary>A count, exact or between two bounds, perhaps approximate (antall): heads, members, seats, meetings, years.</summary>
/// <remarks>
/// <para><c>20</c>, <c>60-70</c>, <c>4..</c> (4 or more), <c>..14</c> (14 or fewer), each with <c>~</c> in front where it is approximate:
/// <c>~30</c>. Counts are whole numbers from 0 to 1,000,000,000. <c>0-14</c> is the same as <c>..14</c>, and <c>5-5</c> as <c>5</c>.</para>
/// <para>The range stands for one count that is not known more closely. What is approximate never gives a sure answer.</para>
/// <para>Equality: by both bounds and <c>~</c>. Ordering: by the minimum, then the maximum (open last), then exact before approximate.
/// Default: <c>0</c>. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>(CountRange.Parse("60-70") + CountRange.Exactly(5)).ToString() // "65-75"</code></example>
[SuppressMessage("Design", "CA1036", Justification = "Which of two is the less cannot be told of all; the order is for sorting alone.")]
public readonly partial struct CountRange : IEquatable<CountRange>, IComparable<CountRange>
{
    private const int Limit = 1_000_000_000;
    private const int Open = -1;

    private readonly int _maximum;

    /// <summary>Makes a range of its bounds.</summary>
    /// <param name="minimum">The lowest count.</param>
    /// <param name="maximum">The highest count, or null where there is none.</param>
    /// <param name="isApproximate">Whether the bounds are approximate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative or above 1,000,000,000, or the minimum is above the maximum.</exception>
    public CountRange(int minimum, int? maximum, bool isApproximate = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, maximum ?? Limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum ?? minimum, Limit, nameof(maximum));
        Minimum = minimum;
        _maximum = maximum ?? Open;
        IsApproximate = isApproximate;
    }

    /// <summary>The lowest count that it may be, 0 to 1,000,000,000.</summary>
    public int Minimum { get; }

    /// <summary>The highest count that it may be, 0 to 1,000,000,000, or null where there is no upper bound.</summary>
    public int? Maximum => _maximum == Open ? null : _maximum;

    /// <summary>Whether the bounds are approximate, written with <c>~</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether it is definitely one count: the bounds are the same and not approximate.</summary>
    public bool IsExact => Minimum == _maximum && !IsApproximate;

    /// <summary>Exactly a count.</summary>
    /// <param name="count">The count.</param>
    /// <returns>For example <c>20</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above 1,000,000,000.</exception>
    public static CountRange Exactly(int count) => new(count, count);

    /// <summary>About a count.</summary>
    /// <param name="count">The count.</param>
    /// <returns>For example <c>~30</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above 1,000,000,000.</exception>
    public static CountRange About(int count) => new(count, count, isApproximate: true);

    /// <summary>A count or more.</summary>
    /// <param name="minimum">The lowest count.</param>
    /// <returns>For example <c>4..</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above 1,000,000,000.</exception>
    public static CountRange AtLeast(int minimum) => new(minimum, null);

    /// <summary>A count or fewer.</summary>
    /// <param name="maximum">The highest count.</param>
    /// <returns>For example <c>..14</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above 1,000,000,000.</exception>
    public static CountRange AtMost(int maximum) => new(0, maximum);

    /// <summary>A count between two others, both included.</summary>
    /// <param name="minimum">The lowest count.</param>
    /// <param name="maximum">The highest count.</param>
    /// <returns>For example <c>60-70</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above 1,000,000,000, or the minimum is above the maximum.</exception>
    public static CountRange Between(int minimum, int maximum) => new(minimum, maximum);

    /// <summary>Whether the count is a given one or more.</summary>
    /// <param name="count">The count to reach.</param>
    /// <returns>True where it definitely is, false where it definitely is not, null where that is unknown.</returns>
    public bool? IsAtLeast(int count) =>
        IsApproximate ? null
        : Minimum >= count ? true
        : Maximum < count ? false
        : null;

    /// <summary>Whether the count is a given one or fewer.</summary>
    /// <param name="count">The count not to pass.</param>
    /// <returns>True where it definitely is, false where it definitely is not, null where that is unknown.</returns>
    public bool? IsAtMost(int count) =>
        IsApproximate ? null
        : Maximum <= count ? true
        : Minimum > count ? false
        : null;

    /// <summary>Whether the count is more than another.</summary>
    /// <param name="other">The other count.</param>
    /// <returns>True where it definitely is, false where it definitely is not, null where that is unknown.</returns>
    public bool? Exceeds(CountRange other) =>
        IsApproximate || other.IsApproximate ? null
        : Minimum > other.Maximum ? true
        : Maximum <= other.Minimum ? false
        : null;

    /// <summary>The sum of two counts: bound by bound, open where either is open, approximate where either is.</summary>
    /// <remarks>Adding is commutative and has the default as its identity; it is associative as long as no step overflows.</remarks>
    /// <param name="other">The count to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A bound of the sum is above 1,000,000,000.</exception>
    public CountRange Add(CountRange other)
    {
        // Two bounds within the limit add up to less than an int holds.
        int minimum = Minimum + other.Minimum;
        int? maximum = Maximum + other.Maximum;
        return (maximum ?? minimum) <= Limit
            ? new CountRange(minimum, maximum, IsApproximate || other.IsApproximate)
            : throw new OverflowException("A count must be at most 1,000,000,000.");
    }

    /// <summary>What may be this many, and may be none.</summary>
    internal CountRange OrNone => new(0, Maximum, IsApproximate);

    /// <summary>The sum of counts; a bound above the limit counts as the limit, or as open.</summary>
    internal static CountRange Sum(IEnumerable<CountRange> counts)
    {
        (long minimum, long? maximum, bool isApproximate) = (0, 0, false);
        foreach (CountRange count in counts)
        {
            (minimum, maximum, isApproximate) = (minimum + count.Minimum, maximum + count.Maximum, isApproximate || count.IsApproximate);
        }

        return Within(minimum, maximum, isApproximate);
    }

    /// <summary>A count whose bounds may be above the limit: the least is then the limit, the most open.</summary>
    internal static CountRange Within(long minimum, long? maximum, bool isApproximate = false) =>
        new((int)Math.Min(minimum, Limit), maximum <= Limit ? (int)maximum : null, isApproximate);

    /// <summary>The count multiplied by a number; a bound above the limit counts as the limit, or as open.</summary>
    internal CountRange Times(int least, int most)
    {
        long minimum = Math.Min((long)Minimum * least, Limit);
        long? maximum = most == 0 ? 0 : (long?)Maximum * most;
        return Within(minimum, maximum, IsApproximate);
    }

    /// <inheritdoc/>
    public bool Equals(CountRange other) => Minimum == other.Minimum && _maximum == other._maximum && IsApproximate == other.IsApproximate;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Minimum, _maximum, IsApproximate);

    /// <inheritdoc/>
    public int CompareTo(CountRange other) =>
        (Minimum, Maximum ?? int.MaxValue, IsApproximate).CompareTo((other.Minimum, other.Maximum ?? int.MaxValue, other.IsApproximate));

    /// <summary>The sum of two counts; the same as <see cref="Add"/>.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">Another count.</param>
    /// <exception cref="OverflowException">A bound of the sum is above 1,000,000,000.</exception>
    public static CountRange operator +(CountRange left, CountRange right) => left.Add(right);

    /// <summary>Whether two ranges are the same.</summary>
    /// <param name="left">A range.</param>
    /// <param name="right">Another range.</param>
    public static bool operator ==(CountRange left, CountRange right) => left.Equals(right);

    /// <summary>Whether two ranges differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(CountRange left, CountRange right) => !left.Equals(right);
}
