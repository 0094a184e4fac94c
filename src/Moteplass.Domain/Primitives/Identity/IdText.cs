using System.Buffers;

namespace Moteplass.Domain;

/// <summary>The grammar of ids, once for all kinds.</summary>
internal static class IdText
{
    private const int Longest = 100;

    private static readonly LocalizedText Empty = new("den er tom", "han er tom", "it is empty");

    private static readonly LocalizedText TooLong = new(
        "den har flere enn 100 tegn", "han har fleire enn 100 teikn", "it has more than 100 characters");

    private static readonly LocalizedText WrongCharacter = new(
        "den har andre tegn enn små bokstaver a–z, sifre og bindestrek",
        "han har andre teikn enn små bokstavar a–z, siffer og bindestrek",
        "it has characters other than lower-case letters a–z, digits and hyphens");

    private static readonly LocalizedText StrayHyphen = new(
        "en bindestrek står først, sist eller ved siden av en annen",
        "ein bindestrek står først, sist eller ved sida av ein annan",
        "a hyphen is first, last or next to another");

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<byte> AllowedBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"u8);

    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Null where it is a slug, else the reason.</returns>
    public static LocalizedText? Check(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.Length == 0 ? Empty : TooLong;
        }

        if (IsSlug(text))
        {
            return null;
        }

        char before = '-';
        foreach (char c in text)
        {
            if (c == '-' && before == '-')
            {
                return StrayHyphen;
            }

            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
            {
                return WrongCharacter;
            }

            before = c;
        }

        return StrayHyphen;
    }

    /// <summary>Whether a text in UTF-8 is a slug.</summary>
    public static bool IsSlug(ReadOnlySpan<byte> text) =>
        text.Length is > 0 and <= Longest && !text.ContainsAnyExcept(AllowedBytes) && text[0] != '-' && text[^1] != '-' && text.IndexOf("--"u8) < 0;

    private static bool IsSlug(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(Allowed) && text[0] != '-' && text[^1] != '-' && text.IndexOf("--") < 0;
}
