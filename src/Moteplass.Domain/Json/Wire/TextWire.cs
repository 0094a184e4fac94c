using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A text that is not blank.</summary>
internal sealed class TextWire : WireType<string>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out string value)
    {
        value = "";
        if (reader.TokenType != JsonTokenType.String)
        {
            return context.WrongKind(ref reader, JsonKind.Text);
        }

        if (!JsonText.TryGetString(ref reader, out string? text))
        {
            return context.BadEncoding(ref reader);
        }

        value = text;
        return !string.IsNullOrWhiteSpace(text) || context.BlankText(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    /// <summary>A consumer's own strings are the consumer's.</summary>
    public override void Register(TypeInfoFactories factories)
    {
        factories.Add(new ListWire<string>(this));
    }
}
