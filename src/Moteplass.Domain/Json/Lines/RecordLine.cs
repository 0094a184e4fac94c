using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A line after the first: a record of any type that has a list in the register, told by its member <c>recordType</c> wherever that is.</summary>
internal static class RecordLine
{
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out RegisterRecord value)
    {
        value = null!;
        if (!TryFindWord(ref reader, context, LineRecords.Words, out Utf8JsonReader word))
        {
            return false;
        }

        if (PlaceOf(ref word) is >= 0 and int place)
        {
            return LineRecords.TryRead(place, ref reader, context, out value);
        }

        context.UnknownWord(ref word, LineRecords.Words);
        return ReadContext.Skip(ref reader);
    }

    public static void Write(ref CompactWriter writer, RegisterRecord record)
    {
        LineRecords.TryGetWord(record, out ReadOnlySpan<byte> word);
        writer.BeginObject();
        writer.Member(",\"recordType\":"u8);
        writer.Word(word);
        LineRecords.Write(ref writer, record);
        writer.EndObject();
    }

    /// <summary>Goes to the value that says what a line holds, and notes what is wrong with it.</summary>
    /// <returns>Whether there is one; if not, the reader is at the line's last token.</returns>
    public static bool TryFindWord(ref Utf8JsonReader reader, ReadContext context, string[] allowed, out Utf8JsonReader word)
    {
        word = reader;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        if (!JsonText.FindMember(ref word, "recordType"u8))
        {
            return context.MissingType(ref reader, TypeMembers.RecordType, allowed);
        }

        if (word.TokenType != JsonTokenType.String)
        {
            context.WrongKind(ref word, JsonKind.Text);
            return ReadContext.Skip(ref reader);
        }

        if (!JsonText.HasWholePairs(ref word))
        {
            context.BadEncoding(ref word);
            return ReadContext.Skip(ref reader);
        }

        return true;
    }

    /// <summary>The place of a value among those that a line may have, or -1.</summary>
    public static int PlaceOf(ref Utf8JsonReader word)
    {
        for (int i = 0; i < LineRecords.Words.Length; i++)
        {
            if (word.ValueTextEquals(LineRecords.Words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
