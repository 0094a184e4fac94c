using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

public readonly partial struct Frequency : IScalar<Frequency>
{
    static LocalizedText IScalar<Frequency>.Term { get; } = new("en frekvens", "ein frekvens", "a frequency");

    static LocalizedText IScalar<Frequency>.Grammar { get; } = new(
        "dager «P10D», uker «P2W», måneder «P6M» eller år «P1Y», fra 1 til 999",
        "dagar «P10D», veker «P2W», månader «P6M» eller år «P1Y», frå 1 til 999",
        "days 'P10D', weeks 'P2W', months 'P6M' or years 'P1Y', from 1 to 999");

    /// <summary>Reads a frequency.</summary>
    /// <param name="text">The text, for example <c>P3M</c>.</param>
    /// <returns>The frequency.</returns>
    /// <exception cref="FormatException">The text is not a frequency; the message says why.</exception>
    public static Frequency Parse(ReadOnlySpan<char> text) => Scalar.Parse<Frequency>(text);

    /// <summary>Reads a frequency, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>P3M</c>.</param>
    /// <param name="value">The frequency, or the default.</param>
    /// <returns>Whether the text is a frequency.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Frequency value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Frequency Parse(string text) => Scalar.Parse<Frequency>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Frequency)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out Frequency)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Frequency value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<Frequency>.Read(ReadOnlySpan<char> text, out Frequency value)
    {
        value = default;
        return text switch
        {
            "" => Reasons.Empty,
            ['P', .. var amount, 'D'] => ReadAmount(amount, FrequencyUnit.Days, out value),
            ['P', .. var amount, 'W'] => ReadAmount(amount, FrequencyUnit.Weeks, out value),
            ['P', .. var amount, 'M'] => ReadAmount(amount, FrequencyUnit.Months, out value),
            ['P', .. var amount, 'Y'] => ReadAmount(amount, FrequencyUnit.Years, out value),
            _ => Reasons.Shape,
        };
    }

    private static LocalizedText? ReadAmount(ReadOnlySpan<char> digits, FrequencyUnit unit, out Frequency value)
    {
        value = default;
        if (digits.ContainsAny("DWMYT"))
        {
            return Reasons.ManyUnits;
        }

        LocalizedText? reason = WholeNumber.Read(digits, Most, Reasons.TooMany, out int amount) ?? (amount == 0 ? Reasons.Never : null);
        value = reason is null ? new Frequency(amount, unit) : default;
        return reason;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        writer.Write('P');
        writer.Write(Amount);
        writer.Write(Unit switch
        {
            FrequencyUnit.Days => 'D',
            FrequencyUnit.Weeks => 'W',
            FrequencyUnit.Months => 'M',
            FrequencyUnit.Years => 'Y',
            _ => throw new UnreachableException(),
        });
        return writer.Finish(out charsWritten);
    }

    /// <summary>The text.</summary>
    /// <returns>For example <c>P3M</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText Empty = new("den er tom", "han er tom", "it is empty");

        public static readonly LocalizedText Shape = new(
            "den er ikke «P», et tall og en enhet", "han er ikkje «P», eit tal og ei eining", "it is not 'P', a number and a unit");

        public static readonly LocalizedText ManyUnits = new(
            "den har mer enn én enhet", "han har meir enn éi eining", "it has more than one unit");

        public static readonly LocalizedText TooMany = new("et tall er over 999", "eit tal er over 999", "a number is above 999");

        public static readonly LocalizedText Never = new("tallet er 0", "talet er 0", "the number is 0");
    }
}
