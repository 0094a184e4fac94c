using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

public readonly partial struct CountRange : IScalar<CountRange>
{
    static LocalizedText IScalar<CountRange>.Term { get; } = new("et antall", "eit tal", "a count range");

    static LocalizedText IScalar<CountRange>.Grammar { get; } = new(
        "et antall «20», et spenn «60-70», minst «4..» eller høyst «..14», med «~» foran når det er omtrentlig",
        "eit tal «20», eit spenn «60-70», minst «4..» eller høgst «..14», med «~» framfor når det er omtrentleg",
        "a count '20', a range '60-70', at least '4..' or at most '..14', with '~' in front if it is approximate");

    /// <summary>Reads a range.</summary>
    /// <param name="text">The text, for example <c>60-70</c>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">The text is not a range; the message says why.</exception>
    public static CountRange Parse(ReadOnlySpan<char> text) => Scalar.Parse<CountRange>(text);

    /// <summary>Reads a range, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>60-70</c>.</param>
    /// <param name="value">The range, or the default.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CountRange value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CountRange Parse(string text) => Scalar.Parse<CountRange>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CountRange)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out CountRange)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountRange value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<CountRange>.Read(ReadOnlySpan<char> text, out CountRange value)
    {
        value = default;
        if (text.IsEmpty)
        {
            return Reasons.Empty;
        }

        bool isApproximate = text[0] == '~';
        LocalizedText? reason = RangeText.Read(text[(isApproximate ? 1 : 0)..], Limit, Reasons.TooMany, out int? minimum, out int? maximum);
        value = reason is null ? new CountRange(minimum ?? 0, maximum, isApproximate) : default;
        return reason;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        if (IsApproximate)
        {
            writer.Write('~');
        }

        bool isAtMost = Minimum == 0 && _maximum > 0;
        RangeText.Write(ref writer, isAtMost ? null : Minimum, Maximum);
        return writer.Finish(out charsWritten);
    }

    /// <summary>The text: a range from 0 as <c>..14</c>, one of equal bounds as <c>5</c>.</summary>
    /// <returns>For example <c>60-70</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText Empty = new("det er tomt", "det er tomt", "it is empty");

        public static readonly LocalizedText TooMany = new(
            "et tall er over 1 000 000 000", "eit tal er over 1 000 000 000", "a number is above 1,000,000,000");
    }
}
