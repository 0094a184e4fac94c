using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The form of extensions: which names they may have, and their value without white space.</summary>
internal static class ExtensionJson
{
    private static readonly SearchValues<char> PartCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    /// <summary>Whether a name is <c>vendor:name</c>: letters, digits, hyphens, underscores or full stops on both sides of one colon.</summary>
    public static bool IsName(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < name.Length - 1 && IsPart(name.AsSpan(0, colon)) && IsPart(name.AsSpan(colon + 1));
    }

    /// <summary>Reads the value that the reader is on.</summary>
    /// <returns>Whether it is Unicode text.</returns>
    public static bool TryReadCompact(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? json)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            json = Compact(document.RootElement.GetRawText());
            return true;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, in a document that somebody else reads.
            json = null;
            return false;
        }
    }

    /// <summary>Checks that a text is one JSON value, and gives it without white space.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            var context = new ReadContext(documentLength: 0);
            return ExtensionValue.Check(reader, context)
                ? Compact(document.RootElement.GetRawText())
                : throw new ArgumentException(context.Noted[0].Message.In(Language.En), nameof(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The value of an extension must be one JSON value. {exception.Message}", nameof(json), exception);
        }
    }

    /// <summary>How many objects and lists are within one another in a value.</summary>
    public static int Levels(string json)
    {
        int levels = 0;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            levels = Math.Max(levels, reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0));
        }

        return levels;
    }

    /// <summary>Takes away the white space outside strings, and nothing else.</summary>
    private static string Compact(string json)
    {
        var compact = new StringBuilder(json.Length);
        bool inString = false;
        bool escaped = false;
        foreach (char c in json)
        {
            if (!inString && (c is ' ' or '\t' or '\n' or '\r'))
            {
                continue;
            }

            compact.Append(c);
            inString = c == '"' && !escaped ? !inString : inString;
            escaped = c == '\\' && !escaped;
        }

        return compact.ToString();
    }

    private static bool IsPart(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(PartCharacters);
}
