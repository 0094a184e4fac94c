namespace Moteplass.Domain;

/// <summary>A share of a whole (andel), such as the half of the members that makes a quorum.</summary>
/// <remarks>
/// <para>A fraction from <c>0/1</c>, none, to <c>1/1</c>, all, with a denominator of at most 1,000; kept in lowest terms, so that
/// <c>40/100</c> is <c>2/5</c>.</para>
/// <para>Equality: by size. Ordering: by size. Default: <c>0/1</c>. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>Share.Parse("2/3").AtLeastOf(9) // 6</code></example>
public readonly partial struct Share : IEquatable<Share>, IComparable<Share>
{
    private const int Most = 1_000;

    // One less than the denominator, so that the default is a share as well.
    private readonly short _furtherParts;

    private readonly short _numerator;

    /// <summary>Makes a share.</summary>
    /// <param name="numerator">How many parts, from 0 to the denominator.</param>
    /// <param name="denominator">Of how many parts, 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not 1 to 1,000, or the numerator is negative or above it.</exception>
    public Share(int numerator, int denominator)
    {
        if (denominator is < 1 or > Most)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "The denominator of a share is 1 to 1,000.");
        }

        if (numerator < 0 || numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, "The numerator of a share is 0 to its denominator.");
        }

        int divisor = GreatestCommonDivisor(numerator, denominator);
        _numerator = (short)(numerator / divisor);
        _furtherParts = (short)((denominator / divisor) - 1);
    }

    /// <summary>How many parts, in lowest terms.</summary>
    public int Numerator => _numerator;

    /// <summary>Of how many parts, in lowest terms.</summary>
    public int Denominator => _furtherParts + 1;

    /// <summary>The least number that is at least this share of a whole.</summary>
    /// <param name="whole">The whole, not negative.</param>
    /// <returns>For a half of nine: five.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole is negative.</exception>
    public int AtLeastOf(int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        return (int)((((long)whole * Numerator) + Denominator - 1) / Denominator);
    }

    /// <summary>The least number that is more than this share of a whole.</summary>
    /// <param name="whole">The whole, not negative.</param>
    /// <returns>For a half of eight: five.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole is negative, or it is the largest <see cref="int"/> and the share is all of it.</exception>
    public int MoreThanOf(int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        int share = (int)((long)whole * Numerator / Denominator);
        return share < int.MaxValue
            ? share + 1
            : throw new ArgumentOutOfRangeException(nameof(whole), whole, "No number that an int holds is more than all of 2,147,483,647.");
    }

    /// <inheritdoc/>
    public bool Equals(Share other) => _numerator == other._numerator && _furtherParts == other._furtherParts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _furtherParts);

    /// <inheritdoc/>
    public int CompareTo(Share other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Whether two shares are the same.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">Another share.</param>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether two shares differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    /// <summary>Whether one share is smaller than another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(Share left, Share right) => left.CompareTo(right) < 0;

    /// <summary>Whether one share is larger than another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(Share left, Share right) => left.CompareTo(right) > 0;

    /// <summary>Whether one share is smaller than another, or the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(Share left, Share right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one share is larger than another, or the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(Share left, Share right) => left.CompareTo(right) >= 0;

    private static int GreatestCommonDivisor(int a, int b)
    {
        while (a != 0)
        {
            (a, b) = (b % a, a);
        }

        return b;
    }
}
