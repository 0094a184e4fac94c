using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Moteplass.Domain.Exchange;

/// <summary>How the documents of this folder are written: as registers are.</summary>
internal static class ExchangeJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, IndentSize = 2, NewLine = "\n" };

    public static string Write(Action<Utf8JsonWriter> write, bool indented)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) + (indented ? "\n" : "");
    }

    /// <summary>Writes a member, unless there is nothing to say.</summary>
    public static void WriteStated(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Writes a text as an object of its languages, unless there is none.</summary>
    public static void WriteStated(this Utf8JsonWriter writer, string name, LocalizedText? text)
    {
        if (text is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteStated("nb", text.Nb);
            writer.WriteStated("nn", text.Nn);
            writer.WriteStated("en", text.En);
            writer.WriteStated("se", text.Se);
            foreach (TextVersion other in text.Others)
            {
                writer.WriteStated(other.Language, other.Text);
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>Writes line and column, unless there are none.</summary>
    public static void WriteStated(this Utf8JsonWriter writer, SourcePosition? position)
    {
        if (position is { } place)
        {
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
        }
    }

    /// <summary>Writes a word as registers do.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T word)
        where T : struct, Enum => writer.WriteString(name, Kebab.Of(word.ToString()));
}
