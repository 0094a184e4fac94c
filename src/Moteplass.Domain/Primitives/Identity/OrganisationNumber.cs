using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

/// <summary>The number of a legal entity in the Norwegian Central Coordinating Register (organisasjonsnummer).</summary>
/// <remarks>
/// <para>Nine digits; the last one controls the others by modulus 11 with the weights 3 2 7 6 5 4 3 2. Read also in groups of three,
/// <c>983 544 622</c>; written without spaces. That a number is well formed does not say that it was ever issued.</para>
/// <para>Equality: by number. Ordering: by number. Default: <c>000000000</c>, which passes the control though it is never issued.
/// Thread safety: immutable.</para>
/// </remarks>
/// <example><code>OrganisationNumber.Parse("983 544 622").ToString() // "983544622"</code></example>
public readonly partial struct OrganisationNumber : IScalar<OrganisationNumber>, IEquatable<OrganisationNumber>, IComparable<OrganisationNumber>
{
    private const int Digits = 9;

    private readonly int _number;

    private OrganisationNumber(int number) => _number = number;

    /// <summary>Whether this is the default, which is not a number that was ever issued.</summary>
    public bool IsDefault => _number == 0;

    static LocalizedText IScalar<OrganisationNumber>.Term { get; } = new("et organisasjonsnummer", "eit organisasjonsnummer", "an organisation number");

    static LocalizedText IScalar<OrganisationNumber>.Grammar { get; } = new(
        "ni sifre, der det siste er kontrollsiffer, for eksempel «983544622» eller «983 544 622»",
        "ni siffer, der det siste er kontrollsiffer, til dømes «983544622» eller «983 544 622»",
        "nine digits, the last of which is the control digit, for example '983544622' or '983 544 622'");

    private static ReadOnlySpan<byte> Weights => [3, 2, 7, 6, 5, 4, 3, 2];

    /// <summary>Reads an organisation number.</summary>
    /// <param name="text">Nine digits, with or without spaces (ordinary or U+00A0) between groups of three.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not an organisation number; the message says why.</exception>
    public static OrganisationNumber Parse(ReadOnlySpan<char> text) => Scalar.Parse<OrganisationNumber>(text);

    /// <summary>Reads an organisation number, or says that the text is none.</summary>
    /// <param name="text">Nine digits, with or without spaces (ordinary or U+00A0) between groups of three.</param>
    /// <param name="value">The number, or the default.</param>
    /// <returns>Whether the text is an organisation number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out OrganisationNumber value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static OrganisationNumber Parse(string text) => Scalar.Parse<OrganisationNumber>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out OrganisationNumber)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out OrganisationNumber)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganisationNumber value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<OrganisationNumber>.Read(ReadOnlySpan<char> text, out OrganisationNumber value)
    {
        value = default;
        Span<char> digits = stackalloc char[Digits];
        int count = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && !IsSpace(c))
            {
                return Reasons.WrongCharacter;
            }

            if (!IsSpace(c) && count++ < Digits)
            {
                digits[count - 1] = c;
            }
        }

        if (count != Digits)
        {
            return Reasons.NotNineDigits;
        }

        if (text.Length > Digits && !(text.Length == Digits + 2 && IsSpace(text[3]) && IsSpace(text[7])))
        {
            return Reasons.WrongGroups;
        }

        LocalizedText? reason = Control(digits);
        value = reason is null ? new OrganisationNumber((int)WholeNumber.Value(digits)) : default;
        return reason;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';

    private static LocalizedText? Control(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * (digits[i] - '0');
        }

        return ((11 - (sum % 11)) % 11) switch
        {
            10 => Reasons.NoControlDigit,
            int control when control != digits[^1] - '0' => Reasons.WrongControlDigit,
            _ => null,
        };
    }

    /// <summary>Writes the nine digits, if they fit.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether they fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        writer.Write(_number, 9);
        return writer.Finish(out charsWritten);
    }

    /// <summary>The nine digits without spaces.</summary>
    /// <returns>For example <c>983544622</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    /// <inheritdoc/>
    public bool Equals(OrganisationNumber other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OrganisationNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <inheritdoc/>
    public int CompareTo(OrganisationNumber other) => _number.CompareTo(other._number);

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another number.</param>
    public static bool operator ==(OrganisationNumber left, OrganisationNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(OrganisationNumber left, OrganisationNumber right) => !left.Equals(right);

    /// <summary>Whether one number is lower than another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(OrganisationNumber left, OrganisationNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number is higher than another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(OrganisationNumber left, OrganisationNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number is lower than another, or the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(OrganisationNumber left, OrganisationNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number is higher than another, or the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(OrganisationNumber left, OrganisationNumber right) => left.CompareTo(right) >= 0;

    private static class Reasons
    {
        public static readonly LocalizedText WrongCharacter = new(
            "det har andre tegn enn sifre og mellomrom", "det har andre teikn enn siffer og mellomrom", "it has characters other than digits and spaces");

        public static readonly LocalizedText NotNineDigits = new(
            "det har ikke ni sifre", "det har ikkje ni siffer", "it does not have nine digits");

        public static readonly LocalizedText WrongGroups = new(
            "mellomrommene deler det ikke i grupper på tre sifre",
            "mellomromma deler det ikkje i grupper på tre siffer",
            "the spaces do not part it into groups of three digits");

        public static readonly LocalizedText WrongControlDigit = new(
            "kontrollsifferet er feil", "kontrollsifferet er feil", "the control digit is wrong");

        public static readonly LocalizedText NoControlDigit = new(
            "de åtte første sifrene har ikke noe gyldig kontrollsiffer",
            "dei åtte første siffera har ikkje noko gyldig kontrollsiffer",
            "its first eight digits have no valid control digit");
    }
}
