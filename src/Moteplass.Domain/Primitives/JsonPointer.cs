using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Moteplass.Domain;

/// <summary>A place in a JSON document by RFC 6901, for example <c>/structures/3/seats/0/onBehalfOf</c> (JSON-peker).</summary>
/// <remarks>
/// Equality: by text, ordinal. Ordering: by text, ordinal. Default: the empty pointer, which is the whole document.
/// Thread safety: immutable.
/// </remarks>
public readonly partial struct JsonPointer : IScalar<JsonPointer>, IEquatable<JsonPointer>, IComparable<JsonPointer>
{
    private readonly string? _text;

    private JsonPointer(Checked text) => _text = text.Text;

    /// <summary>The pointer to the whole document, the empty text.</summary>
    public static JsonPointer Root => default;

    /// <summary>The names and indexes on the way from the root to this place, without escapes; empty for the whole document.</summary>
    public ValueList<string> Segments => [.. ToString().Split('/').Skip(1).Select(Unescape)];

    /// <summary>The pointer to the object or list that holds this place, or null for the whole document, which nothing holds.</summary>
    public JsonPointer? Parent => ToString().LastIndexOf('/') is var end and >= 0 ? new JsonPointer(new Checked(ToString()[..end])) : null;

    static LocalizedText IScalar<JsonPointer>.Term { get; } = new("en JSON-peker", "ein JSON-peikar", "a JSON Pointer");

    static LocalizedText IScalar<JsonPointer>.Grammar { get; } = new(
        "tom tekst, eller ledd som hvert begynner med «/», der «~» skrives «~0» og «/» skrives «~1»",
        "tom tekst, eller ledd som kvart byrjar med «/», der «~» blir skrive «~0» og «/» blir skrive «~1»",
        "empty text, or parts that each begin with '/', where '~' is written '~0' and '/' is written '~1'");

    /// <summary>Reads a pointer.</summary>
    /// <param name="text">The text by RFC 6901.</param>
    /// <returns>The pointer.</returns>
    /// <exception cref="FormatException">The text is not a pointer; the message says why.</exception>
    public static JsonPointer Parse(ReadOnlySpan<char> text) => Scalar.Parse<JsonPointer>(text);

    /// <summary>Reads a pointer, or says that the text is none.</summary>
    /// <param name="text">The text by RFC 6901.</param>
    /// <param name="value">The pointer, or the default.</param>
    /// <returns>Whether the text is a pointer.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out JsonPointer value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static JsonPointer Parse(string text) => Scalar.Parse<JsonPointer>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out JsonPointer)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out JsonPointer)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out JsonPointer value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<JsonPointer>.Read(ReadOnlySpan<char> text, out JsonPointer value)
    {
        value = default;
        if (text.Length > 0 && text[0] != '/')
        {
            return Reasons.NoSlash;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return Reasons.BadEscape;
            }
        }

        value = new JsonPointer(new Checked(text.ToString()));
        return null;
    }

    /// <summary>The pointer to a member of the object that this one points to.</summary>
    /// <param name="member">The member's name, as it is in the document.</param>
    /// <returns>A longer pointer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public JsonPointer Append(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new JsonPointer(new Checked($"{_text}/{Escape(member)}"));
    }

    /// <summary>The pointer to an element of the list that this one points to.</summary>
    /// <param name="index">The element's index, counted from 0.</param>
    /// <returns>A longer pointer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public JsonPointer Append(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new JsonPointer(new Checked(string.Create(CultureInfo.InvariantCulture, $"{_text}/{index}")));
    }

    /// <summary>The pointer to an element of a list that is a member of the object that this one points to.</summary>
    internal JsonPointer Append(string member, int index) => new(new Checked(string.Create(CultureInfo.InvariantCulture, $"{_text}/{Escape(member)}/{index}")));

    /// <summary>Whether this place is another one, or is in it, however deep.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>True of a place and itself, and of any place and the whole document.</returns>
    public bool IsWithin(JsonPointer other)
    {
        (string text, string outer) = (ToString(), other.ToString());
        return text.StartsWith(outer, StringComparison.Ordinal) && (text.Length == outer.Length || text[outer.Length] == '/');
    }

    /// <summary>The pointer as it may be shown to people: with stars for the digits of national identity numbers in the names of members.</summary>
    internal JsonPointer Hidden() => ToString().Count(char.IsAsciiDigit) < IdentityNumbers.Length
        ? this
        : new(string.Join('/', ToString().Split('/').Select(part => Escape(IdentityNumbers.Hidden(Unescape(part))))));

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => Scalar.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>The text by RFC 6901; empty for the whole document.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(JsonPointer other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether two pointers are the same.</summary>
    /// <param name="left">A pointer.</param>
    /// <param name="right">Another pointer.</param>
    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    /// <summary>Whether two pointers differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);

    /// <summary>Whether one pointer sorts before another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(JsonPointer left, JsonPointer right) => left.CompareTo(right) < 0;

    /// <summary>Whether one pointer sorts after another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(JsonPointer left, JsonPointer right) => left.CompareTo(right) > 0;

    /// <summary>Whether one pointer sorts before another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(JsonPointer left, JsonPointer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one pointer sorts after another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(JsonPointer left, JsonPointer right) => left.CompareTo(right) >= 0;

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string segment) => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static class Reasons
    {
        public static readonly LocalizedText NoSlash = new(
            "den begynner ikke med «/»", "han byrjar ikkje med «/»", "it does not begin with '/'");

        public static readonly LocalizedText BadEscape = new(
            "«~» følges verken av «0» eller «1»", "«~» er ikkje følgt av «0» eller «1»", "'~' is followed by neither '0' nor '1'");
    }

    /// <summary>A text that is known to be a pointer.</summary>
    private readonly record struct Checked(string Text);
}
