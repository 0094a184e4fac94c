using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A text by language: <c>{ "nb": …, "nn": …, "en": …, "se": … }</c>, at least nb or nn.</summary>
internal sealed class LocalizedTextWire : WireType<LocalizedText>
{
    private static readonly string[] Languages = ["nb", "nn", "en", "se"];
    private static readonly JsonEncodedText[] Names = [.. Languages.Select(name => JsonEncodedText.Encode(name))];
    private readonly TextWire _text = new();

    public override WireShape Shape { get; } = new WireShape.TextByLanguage(Languages, Languages[..2]);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out LocalizedText value)
    {
        value = null!;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        long start = reader.TokenStartIndex;
        var found = new Found();
        bool good = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            good &= TryReadVersion(ref reader, context, ref found);
        }

        if (!good)
        {
            return false;
        }

        if (found[0] is null && found[1] is null)
        {
            return context.NoNorwegianText(start);
        }

        value = new LocalizedText(found[0], found[1], found[2], found[3]);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        UnwritableException.ThrowIfTooDeep(writer);
        writer.WriteStartObject();
        WriteVersion(writer, Names[0], value.Nb);
        WriteVersion(writer, Names[1], value.Nn);
        WriteVersion(writer, Names[2], value.En);
        WriteVersion(writer, Names[3], value.Se);
        writer.WriteEndObject();
    }

    public override void Register(TypeInfoFactories factories) => factories.AddWithList(this);

    private static void WriteVersion(Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private bool TryReadVersion(ref Utf8JsonReader reader, ReadContext context, ref Found found)
    {
        if (!JsonText.HasWholePairs(ref reader))
        {
            return context.BadName(ref reader);
        }

        for (int i = 0; i < Names.Length; i++)
        {
            if (!JsonText.Is(ref reader, Names[i].EncodedUtf8Bytes))
            {
                continue;
            }

            if (found[i] is not null)
            {
                return context.MemberTwice(ref reader);
            }

            reader.Read();
            bool good = _text.TryRead(ref reader, context, out string text);
            found[i] = text;
            return good;
        }

        return context.UnknownMember(ref reader, Languages, isRecord: false);
    }

    [System.Runtime.CompilerServices.InlineArray(4)]
    private struct Found
    {
        private string? _first;
    }
}
