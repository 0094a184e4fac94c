namespace Moteplass.Domain;

/// <summary>Tags of languages as BCP 47 writes them: a language of two or three letters, then if needed a script and a region.</summary>
internal static class LanguageTags
{
    /// <summary>What a tag looks like, for the schema.</summary>
    public const string Pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

    /// <summary>The most characters of a tag.</summary>
    public const int Longest = 12;

    private const int LongestLanguage = 3;
    private const int LettersOfScript = 4;
    private const int LettersOfRegion = 2;
    private const int DigitsOfRegion = 3;

    /// <summary>Whether a text is a tag in its usual case, such as <c>sv</c>, <c>sma</c>, <c>uk</c>, <c>zh-Hant</c>, <c>en-GB</c>.</summary>
    public static bool IsTag(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        if (at is < LongestLanguage - 1 or > LongestLanguage)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[at..];
        return IsRegion(rest) || (rest.Length > LettersOfScript && IsScript(rest[..(LettersOfScript + 1)]) && IsRegion(rest[(LettersOfScript + 1)..]));
    }

    private static bool IsScript(ReadOnlySpan<char> text) =>
        text[0] == '-' && char.IsAsciiLetterUpper(text[1]) && !text[2..].ContainsAnyExceptInRange('a', 'z');

    /// <summary>Whether a text is a region, or nothing.</summary>
    private static bool IsRegion(ReadOnlySpan<char> text) => text.Length == 0
        || (text[0] == '-' && (text.Length == LettersOfRegion + 1 ? !text[1..].ContainsAnyExceptInRange('A', 'Z')
            : text.Length == DigitsOfRegion + 1 && !text[1..].ContainsAnyExceptInRange('0', '9')));
}
