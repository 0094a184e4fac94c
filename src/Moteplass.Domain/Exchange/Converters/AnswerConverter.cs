using System.Text.Json;
using System.Text.Json.Serialization;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of what this library answers: it is written and never read.</summary>
internal sealed class AnswerConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public static JsonConverter? For(Type type, Action<Utf8JsonWriter, T> write) => type == typeof(T) ? new AnswerConverter<T>(write) : null;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"A {typeof(T).Name} is made by this library alone, from a register, and cannot be read. Read the register, and ask again.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
