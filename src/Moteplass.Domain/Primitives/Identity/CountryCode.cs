using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

/// <summary>A country or territory by its code of two letters as ISO 3166-1 assigns them (landkode).</summary>
/// <remarks>
/// <para>Two capital letters that ISO 3166-1 assigns, as of 2026: <c>NO</c>, <c>SE</c>, <c>DK</c>, <c>DE</c>; Svalbard and Jan Mayen are <c>SJ</c>.</para>
/// <para>Equality: by code. Ordering: by code, as text. Default: <c>NO</c>. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>CountryCode.Parse("SE").ToString() // "SE"</code></example>
public readonly partial struct CountryCode : IScalar<CountryCode>, IEquatable<CountryCode>, IComparable<CountryCode>
{
    private const int Length = 2;

    // The distance from Norway, so that the default is a country.
    private readonly int _fromNorway;

    private CountryCode(char first, char second) => _fromNorway = Number(first, second) - Number('N', 'O');

    /// <summary>Norway, <c>NO</c>.</summary>
    public static CountryCode Norway => default;

    /// <summary>Whether it is Norway or a part of it that ISO 3166-1 lists by itself: <c>NO</c>, <c>SJ</c>, <c>BV</c>.</summary>
    internal bool IsNorwegian => this == Norway || this == new CountryCode('S', 'J') || this == new CountryCode('B', 'V');

    static LocalizedText IScalar<CountryCode>.Term { get; } = new("en landkode", "ein landkode", "a country code");

    static LocalizedText IScalar<CountryCode>.Grammar { get; } = new(
        "to store bokstaver etter ISO 3166-1, for eksempel «NO» eller «SE»",
        "to store bokstavar etter ISO 3166-1, til dømes «NO» eller «SE»",
        "two capital letters of ISO 3166-1, for example 'NO' or 'SE'");

    /// <summary>Reads the code of a country.</summary>
    /// <param name="text">Two capital letters, for example <c>SE</c>.</param>
    /// <returns>The country.</returns>
    /// <exception cref="FormatException">The text is not a country code; the message says why.</exception>
    public static CountryCode Parse(ReadOnlySpan<char> text) => Scalar.Parse<CountryCode>(text);

    /// <summary>Reads the code of a country, or says that the text is none.</summary>
    /// <param name="text">Two capital letters, for example <c>SE</c>.</param>
    /// <param name="value">The country, or the default.</param>
    /// <returns>Whether the text is a country code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CountryCode value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CountryCode Parse(string text) => Scalar.Parse<CountryCode>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CountryCode)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out CountryCode)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<CountryCode>.Read(ReadOnlySpan<char> text, out CountryCode value)
    {
        value = default;
        if (text.Length != Length || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]))
        {
            return Reasons.Shape;
        }

        if (!CountryCodes.Contains(text))
        {
            return Reasons.NotAssigned;
        }

        value = new CountryCode(text[0], text[1]);
        return null;
    }

    /// <summary>Writes the two letters, if they fit.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether they fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        int number = Number('N', 'O') + _fromNorway;
        var writer = new SpanWriter(destination);
        writer.Write((char)(number >> 8));
        writer.Write((char)(number & 0xFF));
        return writer.Finish(out charsWritten);
    }

    /// <summary>The two letters.</summary>
    /// <returns>For example <c>SE</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => _fromNorway == other._fromNorway;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fromNorway;

    /// <inheritdoc/>
    public int CompareTo(CountryCode other) => _fromNorway.CompareTo(other._fromNorway);

    /// <summary>Whether two countries are the same.</summary>
    /// <param name="left">A country.</param>
    /// <param name="right">Another country.</param>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Whether two countries differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    /// <summary>Whether the code of one country comes before that of another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(CountryCode left, CountryCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the code of one country comes after that of another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(CountryCode left, CountryCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the code of one country comes before that of another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(CountryCode left, CountryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the code of one country comes after that of another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(CountryCode left, CountryCode right) => left.CompareTo(right) >= 0;

    private static int Number(char first, char second) => (first << 8) | second;

    private static class Reasons
    {
        public static readonly LocalizedText Shape = new("det er ikke to store bokstaver", "det er ikkje to store bokstavar", "it is not two capital letters");

        public static readonly LocalizedText NotAssigned = new(
            "bokstavene er ikke tildelt noe land", "bokstavane er ikkje tildelte noko land", "the letters are not assigned to a country");
    }
}
