using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Moteplass.Domain;

/// <summary>Parsing and formatting that all scalars share.</summary>
internal static class Scalar
{
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, IScalar<T> =>
        T.Read(text, out T value) is { } reason ? throw new FormatException(Explain<T>(text, reason).In(Language.En)) : value;

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IScalar<T> =>
        T.Read(text, out value) is null;

    public static T Parse<T>(string text)
        where T : struct, IScalar<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, IScalar<T>
    {
        value = default;
        return text is not null && TryParse(text.AsSpan(), out value);
    }

    public static T Parse<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, IScalar<T> =>
        Read(utf8Text, out T value) is { } reason ? throw new FormatException(Explain<T>(Encoding.UTF8.GetString(utf8Text), reason).In(Language.En)) : value;

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8Text, out T value)
        where T : struct, IScalar<T> =>
        Read(utf8Text, out value) is null;

    /// <summary>Reads UTF-8 text. Its characters are widened on the stack, so that each grammar is written once.</summary>
    public static LocalizedText? Read<T>(ReadOnlySpan<byte> utf8Text, out T value)
        where T : struct, IScalar<T>
    {
        if (utf8Text.Length > IScalar<T>.LongestText)
        {
            return T.Read(Encoding.UTF8.GetString(utf8Text), out value);
        }

        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        int length = Encoding.UTF8.GetChars(utf8Text, buffer);
        return T.Read(buffer[..length], out value);
    }

    public static bool TryFormat<T>(T value, Span<byte> utf8Destination, out int bytesWritten)
        where T : struct, IScalar<T>
    {
        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        return value.TryFormat(buffer, out int length)
            ? Encoding.UTF8.TryGetBytes(buffer[..length], utf8Destination, out bytesWritten)
            : Encoding.UTF8.TryGetBytes(value.ToString(), utf8Destination, out bytesWritten);
    }

    /// <summary>What the text of a scalar may look like.</summary>
    public static LocalizedText GrammarOf<T>()
        where T : struct, IScalar<T> => T.Grammar;

    /// <summary>The text of a scalar whose longest text fits the buffer.</summary>
    public static string Format<T>(T value)
        where T : struct, IScalar<T>
    {
        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        value.TryFormat(buffer, out int length);
        return buffer[..length].ToString();
    }

    /// <summary>Refuses a format: a scalar has one text alone.</summary>
    /// <exception cref="FormatException">A format other than none or <c>G</c> is asked for.</exception>
    public static void RefuseFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"There is no format '{format}': the text is always the same. Allowed: no format, or 'G'.");
        }
    }

    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }

    /// <summary>The whole message for a text that is no <typeparamref name="T"/>: what was found, why it is wrong, what is allowed.</summary>
    public static ProblemMessage Explain<T>(ReadOnlySpan<char> text, LocalizedText reason)
        where T : struct, IScalar<T> =>
        Refusal.Sentence.With(Excerpt.Of(text), T.Term, reason, T.Grammar);

    /// <summary>Apart from the rest, for most texts are good.</summary>
    private static class Refusal
    {
        public static readonly Sentence Sentence = new(
            "«{0}» er ikke {1}: {2}. Tillatt: {3}.",
            "«{0}» er ikkje {1}: {2}. Tillate: {3}.",
            "'{0}' is not {1}: {2}. Allowed: {3}.");
    }
}
