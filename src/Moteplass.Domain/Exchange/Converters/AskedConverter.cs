using System.Text.Json;
using System.Text.Json.Serialization;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of what is asked and has no form in JSON: it says what to write instead.</summary>
internal sealed class AskedConverter<T>(string instead) : JsonConverter<T>
{
    public static JsonConverter? For(Type type, string instead) => type == typeof(T) ? new AskedConverter<T>(instead) : null;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal();

    private NotSupportedException Refusal() => new($"A {typeof(T).Name} is for asking, and has no form in JSON. {instead}");
}
