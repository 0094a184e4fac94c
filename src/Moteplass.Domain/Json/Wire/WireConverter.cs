using System.Text.Json;
using System.Text.Json.Serialization;

namespace Moteplass.Domain.Json;

/// <summary>A wire type as a converter of System.Text.Json, for documents that a consumer reads and writes.</summary>
internal sealed class WireConverter<T>(WireType<T> wire) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        var context = new ReadContext(documentLength: 0);
        wire.TryRead(ref reader, context, out T value);
        return context.HasProblems ? throw new RegisterFormatException(ProblemLocator.Locate(context.Noted, start)) : value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => wire.Write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => wire.WriteName(writer, value);
}
