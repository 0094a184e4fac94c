using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

internal static partial class RecordReader
{
    private static readonly string[] Languages = ["nb", "nn", "en", "se"];

    /// <summary>Reads a text by language: <c>{ "nb": …, "nn": …, "en": …, "se": …, "sv": … }</c>, in one language at least.</summary>
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
        List<TextVersion>? others = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isGood &= !JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> name) ? context.BadName(ref reader)
                : name.SequenceEqual("nb"u8) ? TryReadVersion(ref reader, context, ref nb)
                : name.SequenceEqual("nn"u8) ? TryReadVersion(ref reader, context, ref nn)
                : name.SequenceEqual("en"u8) ? TryReadVersion(ref reader, context, ref en)
                : name.SequenceEqual("se"u8) ? TryReadVersion(ref reader, context, ref se)
                : TryReadOther(ref reader, context, name, ref others);
        }

        if (!isGood)
        {
            return false;
        }

        if ((nb ?? nn ?? en ?? se) is null && others is null)
        {
            return context.TextInNoLanguage(start);
        }

        value = LocalizedText.Trusted(nb, nn, en, se, others?.ToArray());
        return true;
    }

    private static bool TryReadOther(ref Utf8JsonReader reader, ReadContext context, scoped ReadOnlySpan<byte> name, ref List<TextVersion>? others)
    {
        string language = name.Length <= LanguageTags.Longest ? Encoding.UTF8.GetString(name) : "";
        if (!LanguageTags.IsTag(language))
        {
            return context.UnknownLanguage(ref reader, Languages);
        }

        string? version = others?.Find(other => other.Language == language).Text;
        bool isGood = TryReadVersion(ref reader, context, ref version);
        if (isGood)
        {
            (others ??= []).Add(new(language, version!));
        }

        return isGood;
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
