using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Moteplass.Domain.Json;

/// <summary>Reads a whole document: its encoding, its syntax, its one value, and nothing after it.</summary>
internal static class DocumentReader
{
    public const int MostLevels = 64;

    /// <summary>Reads a document with or without a byte order mark.</summary>
    /// <returns>The problems; where there is a value, for information alone.</returns>
    public static ValueList<Problem> Read<T>(ReadOnlySpan<byte> utf8Json, ReadValue<T> read, RegisterReadOptions options, out T? value)
        where T : class
    {
        if (utf8Json.Length > options.MostBytes)
        {
            value = null;
            return [TooLarge(options.MostBytes)];
        }

        ReadOnlySpan<byte> unmarked = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        return ReadUnmarked(unmarked, read, options.UnknownMembers == UnknownMemberHandling.Keep, MostLevels, out value);
    }

    /// <summary>Reads a document that has no byte order mark.</summary>
    /// <returns>The problems; where there is a value, for information alone.</returns>
    public static ValueList<Problem> ReadUnmarked<T>(
        ReadOnlySpan<byte> utf8Json, ReadValue<T> read, bool keepsUnknownMembers, int mostLevels, out T? value)
        where T : class
    {
        var context = new ReadContext(utf8Json.Length) { KeepsUnknownMembers = keepsUnknownMembers };
        var options = new JsonReaderOptions { MaxDepth = mostLevels };
        ReadOnlySpan<byte> text = WellFormed(utf8Json, context);
        value = null;
        var reader = new Utf8JsonReader(text, options);
        try
        {
            reader.Read();
            read(ref reader, context, out T result);
            reader.Read();
            value = context.HasProblems ? null : result;
        }
        catch (JsonException exception)
        {
            value = null;
            NoteSyntax(context, exception, options, text, utf8Json);
        }

        return context.HasNotes ? ProblemLocator.Locate(context.Noted, text, options) : default;
    }

    private static Problem TooLarge(int most)
    {
        LocalizedText allowed = FormatMessages.Bytes(most);
        return new Problem
        {
            Code = FormatCodes.DocumentTooLarge,
            Severity = ProblemSeverity.Error,
            Message = FormatMessages.DocumentTooLarge.With(allowed),
            Pointer = JsonPointer.Root,
            Position = new SourcePosition(1, 1),
            Allowed = allowed,
        };
    }

    /// <summary>Notes bytes that are not UTF-8 and gives a document of the same length without them, so that reading can go on.</summary>
    private static ReadOnlySpan<byte> WellFormed(ReadOnlySpan<byte> utf8Json, ReadContext context)
    {
        if (Utf8.IsValid(utf8Json))
        {
            return utf8Json;
        }

        byte[] mended = utf8Json.ToArray();
        for (int at = 0; at < mended.Length;)
        {
            if (Rune.DecodeFromUtf8(mended.AsSpan(at), out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                context.NotUtf8(at, mended[at]);
                mended.AsSpan(at, length).Fill((byte)'?');
            }

            at += length;
        }

        return mended;
    }

    private static void NoteSyntax(
        ReadContext context, JsonException exception, JsonReaderOptions options, ReadOnlySpan<byte> text, ReadOnlySpan<byte> utf8Json)
    {
        if (text.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            context.Note(FormatCodes.NotJson, 0, FormatMessages.Empty);
            return;
        }

        if (EndsEarly(text, options, out int levels))
        {
            context.Note(FormatCodes.NotJson, text.Length, FormatMessages.Truncated);
            return;
        }

        int offset = OffsetOf(exception, text);
        if (offset < text.Length && text[offset] != utf8Json[offset])
        {
            // What stands here is no UTF-8, and noted as such already.
            return;
        }

        ReadOnlySpan<byte> rest = text[offset..];
        if (rest is [(byte)'{' or (byte)'[', ..] && levels == options.MaxDepth)
        {
            LocalizedText allowed = FormatMessages.Levels(options.MaxDepth);
            context.Note(FormatCodes.TooDeep, offset, FormatMessages.TooDeep.With(allowed), null, allowed);
        }
        else
        {
            Rune.DecodeFromUtf8(rest, out Rune found, out _);
            string shown = Excerpt.Of(found.ToString());
            context.Note(FormatCodes.NotJson, offset, FormatMessages.NotJson.With(shown), shown);
        }
    }

    /// <summary>Whether the document would be JSON if only it went on, and how many objects and lists are open where it stops being JSON.</summary>
    private static bool EndsEarly(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options, out int levels)
    {
        var reader = new Utf8JsonReader(utf8Json, isFinalBlock: false, new JsonReaderState(options));
        levels = 0;
        try
        {
            while (reader.Read())
            {
                levels = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The byte at which the framework's reader gave up: it counts lines and bytes in the line, from 0.</summary>
    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8Json)
    {
        int lineStart = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            lineStart += utf8Json[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(lineStart + (exception.BytePositionInLine ?? 0), utf8Json.Length);
    }
}
