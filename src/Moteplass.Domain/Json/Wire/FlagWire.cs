using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>True or false.</summary>
internal sealed class FlagWire : WireType<bool>
{
    public override WireShape Shape { get; } = new WireShape.Flag();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False || context.WrongKind(ref reader, JsonKind.Flag);
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, bool value) => writer.WriteBoolean(name, value);

    /// <summary>A consumer's own flags are the consumer's.</summary>
    public override void Register(TypeInfoFactories factories)
    {
    }
}
