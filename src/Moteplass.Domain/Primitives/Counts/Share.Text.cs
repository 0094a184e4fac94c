using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

public readonly partial struct Share : IScalar<Share>
{
    static LocalizedText IScalar<Share>.Term { get; } = new("en andel", "ein andel", "a share");

    static LocalizedText IScalar<Share>.Grammar { get; } = new(
        "en brøk fra «0/1» til «1/1», som «1/2» eller «2/3», med en nevner fra 1 til 1000",
        "ein brøk frå «0/1» til «1/1», som «1/2» eller «2/3», med ein nemnar frå 1 til 1000",
        "a fraction from '0/1' to '1/1', such as '1/2' or '2/3', with a denominator from 1 to 1000");

    /// <summary>Reads a share.</summary>
    /// <param name="text">The text, for example <c>2/3</c>.</param>
    /// <returns>The share.</returns>
    /// <exception cref="FormatException">The text is not a share; the message says why.</exception>
    public static Share Parse(ReadOnlySpan<char> text) => Scalar.Parse<Share>(text);

    /// <summary>Reads a share, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>2/3</c>.</param>
    /// <param name="value">The share, or the default.</param>
    /// <returns>Whether the text is a share.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Share value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Share Parse(string text) => Scalar.Parse<Share>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Share)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out Share)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Share value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<Share>.Read(ReadOnlySpan<char> text, out Share value)
    {
        value = default;
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            return text.IsEmpty ? Reasons.Empty : Reasons.NoFraction;
        }

        LocalizedText? reason = WholeNumber.Read(text[..slash], Most, Reasons.TooLarge, out int numerator)
            ?? WholeNumber.Read(text[(slash + 1)..], Most, Reasons.TooLarge, out int denominator)
            ?? (denominator == 0 ? Reasons.OfNothing : numerator > denominator ? Reasons.MoreThanAll : Set(numerator, denominator, out value));
        return reason;
    }

    private static LocalizedText? Set(int numerator, int denominator, out Share value)
    {
        value = new Share(numerator, denominator);
        return null;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        writer.Write(Numerator);
        writer.Write('/');
        writer.Write(Denominator);
        return writer.Finish(out charsWritten);
    }

    /// <summary>The text, in lowest terms.</summary>
    /// <returns>For example <c>2/3</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText Empty = new("den er tom", "han er tom", "it is empty");

        public static readonly LocalizedText NoFraction = new("skråstreken mangler", "skråstreken manglar", "the slash is missing");

        public static readonly LocalizedText TooLarge = new("et tall er over 1000", "eit tal er over 1000", "a number is above 1000");

        public static readonly LocalizedText OfNothing = new("nevneren er 0", "nemnaren er 0", "the denominator is 0");

        public static readonly LocalizedText MoreThanAll = new("den er mer enn det hele", "han er meir enn det heile", "it is more than the whole");
    }
}
