using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Moteplass.Domain;

/// <summary>The version of the wire format in which a register is written (skjemaversjon): <c>1.0</c>.</summary>
/// <remarks>Equality: by both numbers. Ordering: by major, then minor. Default: <c>1.0</c>, the first. Thread safety: immutable.</remarks>
public readonly partial struct SchemaVersion : IScalar<SchemaVersion>, IEquatable<SchemaVersion>, IComparable<SchemaVersion>
{
    private const int Largest = 999;

    private readonly short _majorLessOne;
    private readonly short _minor;

    /// <summary>Makes a version.</summary>
    /// <param name="major">The major number, 1 to 999: raised when older readers can no longer follow.</param>
    /// <param name="minor">The minor number, 0 to 999: raised when members are added.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public SchemaVersion(int major, int minor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(major);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(major, Largest);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minor, Largest);
        _majorLessOne = (short)(major - 1);
        _minor = (short)minor;
    }

    /// <summary>The version that this library knows whole, and writes unless a register says another: <c>1.0</c>.</summary>
    public static SchemaVersion Current { get; } = new(1, 0);

    /// <summary>The major number, 1 to 999.</summary>
    public int Major => _majorLessOne + 1;

    /// <summary>The minor number, 0 to 999.</summary>
    public int Minor => _minor;

    /// <summary>Whether this library reads registers of this version: those with the major number of <see cref="Current"/>.</summary>
    internal bool IsRead => Major == Current.Major;

    static LocalizedText IScalar<SchemaVersion>.Term { get; } = new("en skjemaversjon", "ein skjemaversjon", "a schema version");

    static LocalizedText IScalar<SchemaVersion>.Grammar { get; } = new(
        "to tall med punktum mellom, for eksempel «1.0»", "to tal med punktum mellom, til dømes «1.0»", "two numbers with a full stop between, for example '1.0'");

    /// <summary>Reads a version.</summary>
    /// <param name="text">Major and minor with a full stop between.</param>
    /// <returns>The version.</returns>
    /// <exception cref="FormatException">The text is not a version; the message says why.</exception>
    public static SchemaVersion Parse(ReadOnlySpan<char> text) => Scalar.Parse<SchemaVersion>(text);

    /// <summary>Reads a version, or says that the text is none.</summary>
    /// <param name="text">Major and minor with a full stop between.</param>
    /// <param name="value">The version, or the default.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SchemaVersion value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SchemaVersion Parse(string text) => Scalar.Parse<SchemaVersion>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out SchemaVersion)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out SchemaVersion)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchemaVersion value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<SchemaVersion>.Read(ReadOnlySpan<char> text, out SchemaVersion value)
    {
        value = default;
        int stop = text.IndexOf('.');
        if (stop < 0 || !TryNumber(text[..stop], out int major) || !TryNumber(text[(stop + 1)..], out int minor) || major == 0)
        {
            return Reasons.NotTwoNumbers;
        }

        value = new SchemaVersion(major, minor);
        return null;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Major}.{Minor}", out charsWritten);

    /// <summary>Major and minor with a full stop between.</summary>
    /// <returns>For example <c>1.0</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    /// <inheritdoc/>
    public bool Equals(SchemaVersion other) => (Major, Minor) == (other.Major, other.Minor);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SchemaVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <inheritdoc/>
    public int CompareTo(SchemaVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary>Whether two versions are the same.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another version.</param>
    public static bool operator ==(SchemaVersion left, SchemaVersion right) => left.Equals(right);

    /// <summary>Whether two versions differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(SchemaVersion left, SchemaVersion right) => !left.Equals(right);

    /// <summary>Whether one version is older than another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one version is newer than another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one version is older than another, or the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one version is newer than another, or the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) >= 0;

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is >= 1 and <= 3
            && (text.Length == 1 || text[0] != '0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static class Reasons
    {
        public static readonly LocalizedText NotTwoNumbers = new(
            "den er ikke to tall under 1000 med punktum mellom", "han er ikkje to tal under 1000 med punktum mellom", "it is not two numbers below 1000 with a full stop between");
    }
}
