using System.Globalization;

namespace Moteplass.Domain;

/// <summary>A place in a text file (posisjon): line and column, both counted from 1.</summary>
/// <remarks>
/// Equality: by line and column. Ordering: by line, then column. Default: line 0, column 0, which is no place in any file.
/// Thread safety: immutable.
/// </remarks>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in bytes of the UTF-8 text, counted from 1.</param>
public readonly record struct SourcePosition(int Line, int Column) : IComparable<SourcePosition>
{
    /// <inheritdoc/>
    public int CompareTo(SourcePosition other) => (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary>Whether one place stands before another.</summary>
    /// <param name="left">A place.</param>
    /// <param name="right">Another place.</param>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place stands after another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place stands before another, or is the same.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place stands after another, or is the same.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <summary>The place as <c>line:column</c>.</summary>
    /// <returns>For example <c>12:5</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
