using System.Numerics;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>What the generated readers of records have in common.</summary>
internal static class RecordReading
{
    /// <summary>Notes the members that are required and missing.</summary>
    /// <param name="context">Where problems are noted.</param>
    /// <param name="start">The byte at which the record begins.</param>
    /// <param name="missing">A bit for each member that is missing.</param>
    /// <param name="names">The names of the members.</param>
    public static void Missing(ReadContext context, long start, ulong missing, string[] names)
    {
        for (; missing != 0; missing &= missing - 1)
        {
            context.MissingMember(start, names[BitOperations.TrailingZeroCount(missing)]);
        }
    }

    /// <summary>Reads a member that says what a record is, and so always has the same value.</summary>
    public static void Type(ref Utf8JsonReader reader, ReadContext context, string word)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            context.WrongKind(ref reader, JsonKind.Text);
        }
        else if (!JsonText.HasWholePairs(ref reader))
        {
            context.BadEncoding(ref reader);
        }
        else if (!reader.ValueTextEquals(word))
        {
            context.UnknownWord(ref reader, [word]);
        }
    }

    /// <summary>Goes from the start of an object to the value of its member <c>type</c>, if that is first and plain, as it is in all that we write.</summary>
    public static bool TypeFirst(ref Utf8JsonReader reader, out ReadOnlySpan<byte> word)
    {
        word = default;
        if (!reader.Read()
            || reader.TokenType != JsonTokenType.PropertyName
            || reader.HasValueSequence
            || reader.ValueIsEscaped
            || !reader.ValueSpan.SequenceEqual("type"u8)
            || !reader.Read()
            || !JsonText.IsPlain(ref reader))
        {
            return false;
        }

        word = reader.ValueSpan;
        return true;
    }

    /// <summary>Finds which of several records an object is, wherever its member <c>type</c> is. Otherwise notes why not, and skips the object.</summary>
    /// <returns>The place of the type among the words, or -1.</returns>
    public static int FindType(ref Utf8JsonReader reader, ReadContext context, string[] words)
    {
        // The reader is a struct: a copy of it looks ahead for the type while the reader itself stays at the object's start.
        Utf8JsonReader ahead = reader;
        if (!JsonText.FindMember(ref ahead, "type"u8))
        {
            context.MissingType(ref reader, TypeMembers.Type, words);
            return -1;
        }

        if (ahead.TokenType == JsonTokenType.String && JsonText.HasWholePairs(ref ahead))
        {
            for (int i = 0; i < words.Length; i++)
            {
                if (ahead.ValueTextEquals(words[i]))
                {
                    return i;
                }
            }

            context.UnknownWord(ref ahead, words);
        }
        else if (ahead.TokenType != JsonTokenType.String)
        {
            context.WrongKind(ref ahead, JsonKind.Text);
        }
        else
        {
            context.BadEncoding(ref ahead);
        }

        ReadContext.Skip(ref reader);
        return -1;
    }

    /// <summary>Reads a value of an enum that is not plain, or not one at all.</summary>
    /// <returns>Whether it is one; if so, its place among the words.</returns>
    public static bool TryFindWord(ref Utf8JsonReader reader, ReadContext context, string[] words, out int place)
    {
        place = 0;
        if (!JsonText.IsAt(ref reader))
        {
            return context.WrongKind(ref reader, JsonKind.Text);
        }

        if (!JsonText.HasWholePairs(ref reader))
        {
            return context.BadEncoding(ref reader);
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (reader.ValueTextEquals(words[i]))
            {
                place = i;
                return true;
            }
        }

        return context.UnknownWord(ref reader, words);
    }
}
