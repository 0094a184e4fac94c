using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

public readonly partial struct AgeRange : IScalar<AgeRange>
{
    static LocalizedText IScalar<AgeRange>.Term { get; } = new("et aldersspenn", "eit aldersspenn", "an age range");

    static LocalizedText IScalar<AgeRange>.Grammar { get; } = new(
        "hele år fra 0 til 150: «13-25», «..18» (ikke fylt 19), «16..», én alder «18» eller enhver alder «..»",
        "heile år frå 0 til 150: «13-25», «..18» (ikkje fylt 19), «16..», éin alder «18» eller kva alder som helst «..»",
        "whole years from 0 to 150: '13-25', '..18' (not turned 19), '16..', one age '18' or any age '..'");

    /// <summary>Reads a range.</summary>
    /// <param name="text">The text, for example <c>13-25</c>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">The text is not a range; the message says why.</exception>
    public static AgeRange Parse(ReadOnlySpan<char> text) => Scalar.Parse<AgeRange>(text);

    /// <summary>Reads a range, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>13-25</c>.</param>
    /// <param name="value">The range, or the default.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out AgeRange value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static AgeRange Parse(string text) => Scalar.Parse<AgeRange>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out AgeRange)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out AgeRange)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out AgeRange value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<AgeRange>.Read(ReadOnlySpan<char> text, out AgeRange value)
    {
        value = default;
        if (text is "" or "..")
        {
            return text.IsEmpty ? Reasons.Empty : null;
        }

        LocalizedText? reason = RangeText.Read(text, Oldest, Reasons.TooOld, out int? minimum, out int? maximum);
        value = reason is null ? new AgeRange(minimum, maximum) : default;
        return reason;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        RangeText.Write(ref writer, Minimum, Maximum);
        return writer.Finish(out charsWritten);
    }

    /// <summary>The text.</summary>
    /// <returns>For example <c>13-25</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText Empty = new("det er tomt", "det er tomt", "it is empty");

        public static readonly LocalizedText TooOld = new("en alder er over 150", "ein alder er over 150", "an age is above 150");
    }
}
