using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A line behind the first: a record of any kind that stands on a line of its own, told by its member <c>recordType</c> in whatever position.</summary>
internal sealed class LineWire : WireType<DomainRecord>
{
    private static readonly string[] Words = [.. LineTables.Kinds.Select(kind => kind.Word)];

    public static LineWire Instance { get; } = new();

    public override WireShape Shape => throw new System.Diagnostics.UnreachableException("The schema is of registers, not of lines.");

    /// <summary>Goes to the word that says what a line holds, and notes what is wrong with it.</summary>
    /// <returns>Whether there is a word; if not, the reader stands on the line's last token.</returns>
    public static bool TryFindWord(
        ref Utf8JsonReader reader, ReadContext context, IEnumerable<string> allowed, out Utf8JsonReader word)
    {
        word = reader;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        if (!JsonText.FindMember(ref word, "recordType"u8))
        {
            return context.MissingType(ref reader, MemberNames.RecordType, allowed);
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

    /// <summary>The kind of record that a word says, or null.</summary>
    public static LineKind? KindOf(ref Utf8JsonReader word)
    {
        foreach (LineKind kind in LineTables.Kinds)
        {
            if (word.ValueTextEquals(kind.Word))
            {
                return kind;
            }
        }

        return null;
    }

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out DomainRecord value)
    {
        value = null!;
        if (!TryFindWord(ref reader, context, Words, out Utf8JsonReader word))
        {
            return false;
        }

        if (KindOf(ref word) is { } kind)
        {
            return kind.TryRead(ref reader, context, out value);
        }

        context.UnknownWord(ref word, Words);
        return ReadContext.Skip(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, DomainRecord value) => LineTables.Kinds.First(kind => kind.Holds(value)).Write(writer, value);

    public override void Register(TypeInfoFactories factories)
    {
        // Lines are no type of their own to System.Text.Json: their records are registered with the register.
    }
}
