using System.Text.Json;

namespace Moteplass.Domain.Json;

internal static partial class RecordReader
{
    private static readonly string[] Languages = ["nb", "nn", "en", "se"];

    /// <summary>Reads a text by language: <c>{ "nb": …, "nn": …, "en": …, "se": … }</c>, at least nb or nn.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out LocalizedText value)
    {
        value = null!;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        long start = reader.TokenStartIndex;
        bool isGood = true;
        string? nb = null;
        string? nn = null;
        string? en = null;
        string? se = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isGood &= !JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> name) ? context.BadName(ref reader)
                : name.SequenceEqual("nb"u8) ? TryReadVersion(ref reader, context, ref nb)
                : name.SequenceEqual("nn"u8) ? TryReadVersion(ref reader, context, ref nn)
                : name.SequenceEqual("en"u8) ? TryReadVersion(ref reader, context, ref en)
                : name.SequenceEqual("se"u8) ? TryReadVersion(ref reader, context, ref se)
                : context.UnknownMember(ref reader, Languages, isRecord: false);
        }

        if (!isGood)
        {
            return false;
        }

        if (nb is null && nn is null)
        {
            return context.NoNorwegianText(start);
        }

        value = LocalizedText.Trusted(nb, nn, en, se);
        return true;
    }

    private static bool TryReadVersion(ref Utf8JsonReader reader, ReadContext context, ref string? version)
    {
        if (version is not null)
        {
            return context.MemberTwice(ref reader);
        }

        reader.Read();
        bool isGood = TryRead(ref reader, context, out string text);
        version = text;
        return isGood;
    }
}
