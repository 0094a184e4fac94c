using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

/// <summary>The id of a record (id, identifikator): a lower-case slug, unique among the records of its kind in a register.</summary>
/// <remarks>
/// <para>Lower-case letters a–z, digits and single hyphens between them, 1 to 100 characters: <c>hdir-brukerrad</c>.
/// The type parameter keeps ids of different kinds apart: an <c>Id&lt;Actor&gt;</c> cannot be given where an <c>Id&lt;Seat&gt;</c> is asked for.</para>
/// <para>Equality: by text, ordinal. Ordering: by text, ordinal. Default: no id; it equals no id that can be read, its text is empty,
/// and writing it as JSON is an error. Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The kind of record.</typeparam>
public readonly partial struct Id<T> : IScalar<Id<T>>, IEquatable<Id<T>>, IComparable<Id<T>>
    where T : DomainRecord
{
    private readonly string? _text;

    /// <summary>Reads an id, as <see cref="Parse(string)"/> does: <c>Id = new("hdir-brukerrad")</c>.</summary>
    /// <param name="text">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a slug; the message says why.</exception>
    public Id(string text) => this = Scalar.Parse<Id<T>>(text);

    private Id(Checked text) => _text = text.Text;

    /// <summary>Whether this is the default, no id at all.</summary>
    public bool IsDefault => _text is null;

    static LocalizedText IScalar<Id<T>>.Term { get; } = new("en id", "ein id", "an id");

    static LocalizedText IScalar<Id<T>>.Grammar { get; } = new(
        "1 til 100 tegn: små bokstaver a–z og sifre, med enkle bindestreker mellom, for eksempel «hdir-brukerrad»",
        "1 til 100 teikn: små bokstavar a–z og siffer, med enkle bindestrekar mellom, til dømes «hdir-brukerrad»",
        "1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'");

    /// <summary>Reads an id.</summary>
    /// <param name="text">The slug.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is not a slug; the message says why.</exception>
    public static Id<T> Parse(ReadOnlySpan<char> text) => Scalar.Parse<Id<T>>(text);

    /// <summary>Reads an id, or says that the text is none.</summary>
    /// <param name="text">The slug.</param>
    /// <param name="value">The id, or the default.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Id<T> value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Id<T> Parse(string text) => Scalar.Parse<Id<T>>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Id{T})"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out Id{T})" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Id<T> value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<Id<T>>.Read(ReadOnlySpan<char> text, out Id<T> value)
    {
        LocalizedText? reason = IdText.Check(text);
        value = reason is null ? new Id<T>(new Checked(text.ToString())) : default;
        return reason;
    }

    /// <summary>Takes a text that <see cref="IdText.Check"/> has found good, without checking it again.</summary>
    internal static Id<T> Trusted(string text) => new(new Checked(text));

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => Scalar.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>The slug; empty for the default.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public bool Equals(Id<T> other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Whether two ids are the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another id.</param>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>Whether one id sorts before another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether one id sorts after another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether one id sorts before another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one id sorts after another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>A text that <see cref="IdText.Check"/> has found good.</summary>
    private readonly record struct Checked(string Text);
}
