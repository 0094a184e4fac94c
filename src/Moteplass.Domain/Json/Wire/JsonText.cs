using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The text of a string token, whether it lies in one piece or several, escaped or not.</summary>
internal static class JsonText
{
    /// <summary>Gives the text as UTF-8. False where it is no well-formed text, such as half of a surrogate pair.</summary>
    public static bool TryGetUtf8(ref Utf8JsonReader reader, out ReadOnlySpan<byte> utf8)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            utf8 = reader.ValueSpan;
            return true;
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
            utf8 = default;
            return false;
        }
    }

    /// <summary>Whether the text is the one given: compared where it lies, which is what almost every text of a document comes to.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) => reader.HasValueSequence || reader.ValueIsEscaped
        ? reader.ValueTextEquals(utf8)
        : reader.ValueSpan.SequenceEqual(utf8);

    /// <summary>Gives the text as a string. False where it is no well-formed text.</summary>
    public static bool TryGetString(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The text for a message: whatever can be shown of it.</summary>
    public static string Show(ref Utf8JsonReader reader) => TryGetString(ref reader, out string? text) ? Excerpt.Of(text) : "\uFFFD";
}
