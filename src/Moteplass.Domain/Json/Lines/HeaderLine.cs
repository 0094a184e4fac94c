using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The first line: what a register says of itself, without its records.</summary>
internal static class HeaderLine
{
    /// <summary>The value of <c>recordType</c> on the first line.</summary>
    public const string Word = "register";

    private static readonly string[] Words = [Word];

    private static readonly string[] Members = ["$schema", "schemaVersion"];

    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out CollaborationRegister value)
    {
        value = null!;
        if (!RecordLine.TryFindWord(ref reader, context, Words, out Utf8JsonReader word))
        {
            return false;
        }

        if (word.ValueTextEquals(Word))
        {
            return RegisterReader.TryRead(ref reader, context, TryReadMembers, out value);
        }

        if (RecordLine.PlaceOf(ref word) is >= 0 and int place)
        {
            return context.MissingHeader(ref reader, word.TokenStartIndex, LineRecords.Words[place]);
        }

        context.UnknownWord(ref word, Words);
        return ReadContext.Skip(ref reader);
    }

    public static void Write(ref CompactWriter writer, CollaborationRegister header)
    {
        writer.BeginObject();
        writer.Member(",\"recordType\":"u8);
        writer.Word("register"u8);
        RecordWriter.Write(ref writer, header);
        writer.EndObject();
    }

    private static bool TryReadMembers(ref Utf8JsonReader reader, ReadContext context, out CollaborationRegister value)
    {
        long start = reader.TokenStartIndex;
        string? address = null;
        SchemaVersion version = default;
        ulong seen = 0;
        var others = new OtherMembers(Word);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int place = JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> name) ? PlaceOf(name) : -1;
            if (place < 0)
            {
                others.Read(ref reader, context, Members, RegisterLists.Names);
            }
            else if ((seen & (1UL << place)) != 0)
            {
                context.MemberTwice(ref reader);
            }
            else
            {
                seen |= 1UL << place;
                reader.Read();
                _ = place == 0 ? RecordReader.TryRead(ref reader, context, out address) : RecordReader.TryRead(ref reader, context, out version);
            }
        }

        if ((2UL & ~seen) != 0)
        {
            RecordReading.Missing(context, start, 2UL, Members);
        }

        value = new CollaborationRegister { SchemaAddress = address, SchemaVersion = version, Extensions = others.ToExtensions() };
        return true;
    }

    private static int PlaceOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("$schema"u8) ? 0
        : name.SequenceEqual("schemaVersion"u8) ? 1
        : -1;
}
