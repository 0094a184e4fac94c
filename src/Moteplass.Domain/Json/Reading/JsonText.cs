using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The text of a string token, whether it is in one piece or several, escaped or not.</summary>
internal static class JsonText
{
    /// <summary>Whether the reader is on a text, be it a value or the name of a member.</summary>
    public static bool IsAt(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;

    /// <summary>Whether the reader is at a value that is a text in one piece without escapes, which can be compared where it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && !reader.ValueIsEscaped;

    /// <summary>Whether no escape of a name or a text is half of a surrogate pair. Ask before comparing: the framework throws over one.</summary>
    public static bool HasWholePairs(ref Utf8JsonReader reader) =>
        !reader.ValueIsEscaped || HasWholePairs(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>Gives the text as UTF-8. False if it is not well-formed text, such as half of a surrogate pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetUtf8(ref Utf8JsonReader reader, out ReadOnlySpan<byte> utf8)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return TryCopyUtf8(ref reader, out utf8);
        }

        utf8 = reader.ValueSpan;
        return true;
    }

    /// <summary>Whether the text is the one given: compared where it lies, which is what almost every text of a document comes to.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) => reader.HasValueSequence || reader.ValueIsEscaped
        ? reader.ValueTextEquals(utf8)
        : reader.ValueSpan.SequenceEqual(utf8);

    /// <summary>Gives the text as a string. False if it is not well-formed text.</summary>
    public static bool TryGetString(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!HasWholePairs(ref reader))
        {
            return false;
        }

        try
        {
            text = reader.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, in a document that somebody else reads.
            return false;
        }
    }

    /// <summary>Takes a reader from the start of an object to the value of one of its members. False where the object does not have it.</summary>
    public static bool FindMember(ref Utf8JsonReader ahead, ReadOnlySpan<byte> name)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (HasWholePairs(ref ahead) && ahead.ValueTextEquals(name))
            {
                return ahead.Read();
            }

            ahead.Read();
            ahead.TrySkip();
        }

        return false;
    }

    /// <summary>The text for a message: whatever can be shown of it.</summary>
    public static string Show(ref Utf8JsonReader reader) => TryGetString(ref reader, out string? text) ? Excerpt.Of(text) : "\uFFFD";

    private static bool TryCopyUtf8(ref Utf8JsonReader reader, out ReadOnlySpan<byte> utf8)
    {
        if (!HasWholePairs(ref reader))
        {
            utf8 = default;
            return false;
        }

        long longest = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        byte[] copy = new byte[longest];
        try
        {
            utf8 = copy.AsSpan(0, reader.CopyString(copy));
            return true;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, in a document that somebody else reads.
            utf8 = default;
            return false;
        }
    }

    private static bool HasWholePairs(ReadOnlySpan<byte> escaped)
    {
        for (int at; (at = escaped.IndexOf((byte)'\\')) >= 0;)
        {
            escaped = escaped[at..];
            if (!TryTakeUnit(ref escaped, out char unit))
            {
                escaped = escaped[2..];
            }
            else if (char.IsLowSurrogate(unit)
                || (char.IsHighSurrogate(unit) && !(TryTakeUnit(ref escaped, out char next) && char.IsLowSurrogate(next))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes an escape <c>\u0000</c> off the front, if there is one.</summary>
    private static bool TryTakeUnit(ref ReadOnlySpan<byte> escaped, out char unit)
    {
        unit = default;
        if (!escaped.StartsWith("\\u"u8))
        {
            return false;
        }

        unit = (char)ushort.Parse(escaped[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        escaped = escaped[6..];
        return true;
    }
}
