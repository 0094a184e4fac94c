using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>Reads a member into the parts gathered, to its last token.</summary>
/// <returns>Whether it is a member of the object; one that is not is passed over.</returns>
internal delegate bool ReadPart<TParts>(ref Utf8JsonReader reader, ReadContext context, string name, ref TParts parts);

/// <summary>Reads objects that are not records, such as problems. A member that is not known is passed over, for a newer version may say more.</summary>
internal static class ObjectReading
{
    public static bool TryRead<TParts>(ref Utf8JsonReader reader, ReadContext context, ReadPart<TParts> readPart, out TParts parts)
        where TParts : struct
    {
        parts = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.TryGetString(ref reader, out string? text) ? text : "";
            reader.Read();
            if (!readPart(ref reader, context, name, ref parts))
            {
                ReadContext.Skip(ref reader);
            }
        }

        return true;
    }

    /// <summary>Reads a text that may be blank, as what was found in a document may be.</summary>
    public static bool TryReadAny(ref Utf8JsonReader reader, ReadContext context, out string? text)
    {
        text = null;
        return reader.TokenType == JsonTokenType.String
            ? JsonText.TryGetString(ref reader, out text) || context.BadEncoding(ref reader)
            : context.WrongKind(ref reader, JsonKind.Text);
    }

    /// <summary>Notes a member that is missing, unless something is wrong already, which may be that member.</summary>
    public static void Missing(ReadContext context, long start, string name)
    {
        if (!context.HasProblems)
        {
            context.MissingMember(start, name);
        }
    }

    /// <summary>Reads a list of objects.</summary>
    public static ValueList<T> List<T>(ref Utf8JsonReader reader, ReadContext context, ReadValue<T> read)
        where T : notnull
    {
        var gathered = new ListBuilder<T>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.WrongKind(ref reader, JsonKind.List);
            return [];
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (read(ref reader, context, out T item))
            {
                gathered.Add(item);
            }
        }

        return gathered.ToList();
    }
}
