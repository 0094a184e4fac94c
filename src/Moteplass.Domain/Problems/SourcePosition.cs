using System.Globalization;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A place in a text file (posisjon): line and column, both counted from 1.</summary>
/// <remarks>
/// Equality: by line and column. Ordering: by line, then column. Default: line 0, column 0, which is not a place in any file.
/// Thread safety: immutable.
/// </remarks>
[JsonConverter(typeof(MoteplassJsonConverter))]
public readonly struct SourcePosition : IEquatable<SourcePosition>, IComparable<SourcePosition>
{
    /// <summary>Makes a place.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in bytes of the UTF-8 text, counted from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1.</exception>
    public SourcePosition(int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        (Line, Column) = (line, column);
    }

    /// <summary>Whether this is the default, which is not a place in any file.</summary>
    public bool IsDefault => Line == 0;

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column in bytes of the UTF-8 text, counted from 1.</summary>
    public int Column { get; }

    /// <inheritdoc/>
    public bool Equals(SourcePosition other) => Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourcePosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Column);

    /// <inheritdoc/>
    public int CompareTo(SourcePosition other) => (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary>Whether two places are the same.</summary>
    /// <param name="left">A place.</param>
    /// <param name="right">Another place.</param>
    public static bool operator ==(SourcePosition left, SourcePosition right) => left.Equals(right);

    /// <summary>Whether two places differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(SourcePosition left, SourcePosition right) => !left.Equals(right);

    /// <summary>Whether one place stands before another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place stands after another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place stands before another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place stands after another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <summary>The place as <c>line:column</c>.</summary>
    /// <returns>For example <c>12:5</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
