using System.Text;

namespace Moteplass.Domain.Tests.Primitives;

/// <summary>What every scalar owes its callers: it reads what it writes, by each of the framework's contracts, in every culture.</summary>
internal static class ScalarContract
{
    public static void RoundTrips<T>(T value)
        where T : struct, IScalar<T> => Cultures.Each(() =>
    {
        string text = value.ToString()!;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(value, Parse<T>(text));
        Assert.Equal(value, ParseSpan<T>(text));
        Assert.Equal(value, ParseUtf8<T>(utf8));
        Assert.True(TryParse(text, out T fromText) && fromText.Equals(value));
        Assert.True(T.TryParse(text.AsSpan(), null, out T fromSpan) && fromSpan.Equals(value));
        Assert.True(T.TryParse(utf8, null, out T fromUtf8) && fromUtf8.Equals(value));

        Assert.Equal(value, StringTwins<T>.Parse(text));
        Assert.True(StringTwins<T>.TryParse(text, out T fromTwin) && fromTwin.Equals(value));

        Assert.Equal(text, ((IFormattable)value).ToString(null, null));
        Assert.Equal(text, ((IFormattable)value).ToString("G", null));
        Assert.Equal(text, $"{value}");
        Assert.Equal(text, WrittenInto(value, text.Length));
        Assert.Equal(text, WrittenInto(value, text.Length + 3));
        Assert.Equal(utf8, WrittenIntoUtf8(value, utf8.Length));
    });

    /// <summary>A scalar has no formats, and null is no text.</summary>
    public static void RefusesFormatsAndNull<T>()
        where T : struct, IScalar<T>
    {
        const string Message = "There is no format 'yyyy': the text is always the same. Allowed: no format, or 'G'.";
        T value = default;
        Assert.Equal(Message, Assert.Throws<FormatException>(() => ((IFormattable)value).ToString("yyyy", null)).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => ((ISpanFormattable)value).TryFormat(new char[99], out _, "yyyy", null)).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => ((IUtf8SpanFormattable)value).TryFormat(new byte[99], out _, "yyyy", null)).Message);

        Assert.Throws<ArgumentNullException>("text", () => StringTwins<T>.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => Parse<T>(null!));
        Assert.False(StringTwins<T>.TryParse(null, out _));
        Assert.False(TryParse<T>(null, out _));
    }

    /// <summary>Where the text does not fit, nothing is said to have been written.</summary>
    public static void NeverOverruns<T>(T value)
        where T : struct, IScalar<T>
    {
        string text = value.ToString()!;
        for (int length = 0; length < text.Length; length++)
        {
            Assert.False(value.TryFormat(new char[length], out int chars));
            Assert.Equal(0, chars);
        }

        for (int length = 0; length < Encoding.UTF8.GetByteCount(text); length++)
        {
            Assert.False(((IUtf8SpanFormattable)value).TryFormat(new byte[length], out int bytes, default, null));
            Assert.Equal(0, bytes);
        }
    }

    /// <summary>A good text is read, and the value written, without a single allocation.</summary>
    public static void AllocatesNothing<T>(string text)
        where T : struct, IScalar<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<char> chars = stackalloc char[IScalar<T>.LongestText];
        Span<byte> bytes = stackalloc byte[IScalar<T>.LongestText];
        long least = long.MaxValue;
        bool good = true;
        for (int round = 0; round < 5; round++)
        {
            // What is made once (type initialisers, compiled code) and what the runtime makes for itself now and then is not made in every round.
            long before = GC.GetAllocatedBytesForCurrentThread();
            good &= Scalar.TryParse(text, out T value) & Scalar.TryParse(utf8, out T same)
                & value.TryFormat(chars, out _) & Scalar.TryFormat(same, bytes, out _);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(good);
        Assert.Equal(0, least);
    }

    /// <summary>Checks that a text is refused by every way in, and gives the whole message in three languages.</summary>
    public static LocalizedText Refusal<T>(string text)
        where T : struct, IScalar<T>
    {
        LocalizedText reason = Assert.IsType<LocalizedText>(T.Read(text, out T value));
        Assert.Equal(default, value);
        LocalizedText message = Scalar.Explain<T>(text, reason).ToLocalizedText();
        Assert.NotNull(message.Nb);
        Assert.NotNull(message.Nn);

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.False(TryParse<T>(text, out _));
        Assert.False(T.TryParse(text.AsSpan(), null, out _));
        Assert.False(T.TryParse(utf8, null, out _));
        Assert.Equal(message.En, Assert.Throws<FormatException>(() => Parse<T>(text)).Message);
        Assert.Equal(message.En, Assert.Throws<FormatException>(() => ParseSpan<T>(text)).Message);
        Assert.Equal(message.En, Assert.Throws<FormatException>(() => ParseUtf8<T>(utf8)).Message);
        return message;
    }

    /// <summary>Checks that a text is refused for the reason given, in English.</summary>
    public static void Refuses<T>(string text, string reason)
        where T : struct, IScalar<T> =>
        Assert.Equal($"'{Excerpt.Of(text)}' is not {T.Term.En}: {reason}. Allowed: {T.Grammar.En}.", Refusal<T>(text).En);

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string? text, out T? value)
        where T : IParsable<T> => T.TryParse(text, null, out value);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);

    private static T ParseUtf8<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T> => T.Parse(text, null);

    /// <summary>The public methods that take a string: routes and method groups need them.</summary>
    private static class StringTwins<T>
    {
        public delegate bool TryParser(string? text, out T value);

        public static Func<string, T> Parse { get; } = typeof(T).GetMethod("Parse", [typeof(string)])!.CreateDelegate<Func<string, T>>();

        public static TryParser TryParse { get; } = typeof(T).GetMethod("TryParse", [typeof(string), typeof(T).MakeByRefType()])!.CreateDelegate<TryParser>();
    }

    private static string WrittenInto<T>(T value, int length)
        where T : ISpanFormattable
    {
        char[] buffer = new char[length];
        Assert.True(value.TryFormat(buffer, out int written, default, null));
        return new string(buffer, 0, written);
    }

    private static byte[] WrittenIntoUtf8<T>(T value, int length)
        where T : IUtf8SpanFormattable
    {
        byte[] buffer = new byte[length];
        Assert.True(value.TryFormat(buffer, out int written, default, null));
        return buffer[..written];
    }
}
