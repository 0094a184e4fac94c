using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>Reads the values that records are made of. The readers of the records themselves, of enums and of lists are generated.</summary>
internal static partial class RecordReader
{
    private const int LongestTerm = 24;

    private const int LongestPlainScalar = 32;

    /// <summary>Reads a text that is not blank.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out string value)
    {
        value = "";
        if (reader.TokenType != JsonTokenType.String)
        {
            return context.WrongKind(ref reader, JsonKind.Text);
        }

        if (!TryGetText(ref reader, context, out string? text))
        {
            return context.BadEncoding(ref reader);
        }

        value = text;
        return !Blank.Is(text) || context.BlankText(ref reader);
    }

    /// <summary>Reads true or false.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False || context.WrongKind(ref reader, JsonKind.Flag);
    }

    /// <summary>Reads a whole number within bounds.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, int smallest, int largest, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return context.WrongKind(ref reader, JsonKind.Number);
        }

        return (reader.TryGetInt32(out value) && value >= smallest && value <= largest)
            || context.NumberOutOfBounds(ref reader, smallest, largest);
    }

    /// <summary>Reads a list of whole numbers within bounds.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, int smallest, int largest, out ValueList<int> value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return context.WrongKind(ref reader, JsonKind.List);
        }

        var gathered = new ListBuilder<int>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (TryRead(ref reader, context, smallest, largest, out int item))
            {
                gathered.Add(item);
            }
        }

        value = gathered.ToList();
        return true;
    }

    /// <summary>Reads a scalar by its own grammar. One that is plain is read where it is; any other goes the way that explains.</summary>
    public static bool TryRead<T>(ref Utf8JsonReader reader, ReadContext context, out T value)
        where T : struct, IScalar<T>
    {
        if (JsonText.IsPlain(ref reader) && TryReadPlain(reader.ValueSpan, out value))
        {
            return true;
        }

        value = default;
        if (!JsonText.IsAt(ref reader))
        {
            return context.NoScalar<T>(ref reader);
        }

        if (!JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> text))
        {
            return context.BadEncoding(ref reader);
        }

        return Scalar.Read(text, out value) is not { } reason || context.BadScalar<T>(ref reader, reason);
    }

    /// <summary>Reads an id. The same text read again in a document is the same string, for most ids are named many times.</summary>
    public static bool TryRead<T>(ref Utf8JsonReader reader, ReadContext context, out Id<T> value)
        where T : DomainRecord
    {
        value = default;
        if (!JsonText.IsAt(ref reader))
        {
            return context.NoScalar<Id<T>>(ref reader);
        }

        if (!JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> text))
        {
            return context.BadEncoding(ref reader);
        }

        if (context.Ids.TryGet(text, out string? known))
        {
            value = Id<T>.Trusted(known);
            return true;
        }

        if (IdText.IsSlug(text))
        {
            value = Id<T>.Trusted(Encoding.ASCII.GetString(text));
        }
        else if (Scalar.Read(text, out value) is { } reason)
        {
            return context.BadScalar<Id<T>>(ref reader, reason);
        }

        context.Ids.Keep(text, value.ToString());
        return true;
    }

    /// <summary>Reads the version of the format: those with the major number that this library reads, any other is refused by name.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out SchemaVersion value) =>
        TryRead<SchemaVersion>(ref reader, context, out value)
        && (value.IsRead || context.UnsupportedVersion(reader.TokenStartIndex, value));

    private static bool TryReadPlain<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IScalar<T>
    {
        value = default;
        if (text.Length > LongestPlainScalar)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestPlainScalar];
        return Ascii.ToUtf16(text, buffer, out int length) == OperationStatus.Done && T.Read(buffer[..length], out value) is null;
    }

    /// <summary>Short texts are mostly terms that come again: abbreviations, places in documents, names of members.</summary>
    private static bool TryGetText(ref Utf8JsonReader reader, ReadContext context, [NotNullWhen(true)] out string? text)
    {
        bool isTerm = JsonText.IsPlain(ref reader) && reader.ValueSpan.Length <= LongestTerm;
        if (isTerm && context.Terms.TryGet(reader.ValueSpan, out text))
        {
            return true;
        }

        bool isText = JsonText.TryGetString(ref reader, out text);
        if (isText && isTerm)
        {
            context.Terms.Keep(reader.ValueSpan, text!);
        }

        return isText;
    }
}
