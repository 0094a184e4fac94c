using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>Texts, in one language and in several.</summary>
internal static class TextGenerators
{
    // Norwegian and Sámi letters, letters with combining marks, emoji outside the basic plane and joined ones, quotes, what JSON and HTML escape,
    // line breaks, and letters that run from right to left.
    private static readonly Gen<string> Piece = Gen.Frequency(
        (12, Gen.Elements("brukerråd", "møte", "være", "Ålesund", "nemnd", "ja", "a", "9")),
        (4, Gen.Elements("æ", "ø", "å", "Æ", "Ø", "Å", "á", "č", "đ", "ŋ", "š", "ŧ", "ž", "I", "i", "İ", "ı", "ß")),
        (2, Gen.Elements("a\u030A", "o\u0308", "e\u0301", "🙂", "👩‍🦽", "🇳🇴", "—", "«", "»", "\"", "'", "\\", "/", "<", "&", "+", "{", "\u00A0")),
        (1, Gen.Elements("\n", "\r\n", "\t", "مرحبا", "שלום")),
        (6, Gen.Constant(" ")));

    /// <summary>Texts that are not blank and have no control characters but line breaks and tabs; one in fifty is long.</summary>
    public static Arbitrary<string> Text { get; } = Arb.From(
        from first in Piece.Where(IsSeen)
        from length in Gen.Frequency((49, Gen.Choose(0, 6)), (1, Gen.Choose(200, 400)))
        from rest in Piece.ArrayOf(length)
        select first + string.Concat(rest),
        Shrink);

    /// <summary>Texts in one to four languages, at least in bokmål or nynorsk.</summary>
    public static Arbitrary<LocalizedText> LocalizedText { get; } = Arb.From(
        from languages in Gen.Elements(Enumerable.Range(1, 15).Where(set => (set & 3) != 0))
        from texts in Text.Generator.ArrayOf(4)
        select new LocalizedText(
            (languages & 1) != 0 ? texts[0] : null,
            (languages & 2) != 0 ? texts[1] : null,
            (languages & 4) != 0 ? texts[2] : null,
            (languages & 8) != 0 ? texts[3] : null),
        Shrink);

    /// <summary>Whether there is anything to see: what joins emoji is not.</summary>
    private static bool IsSeen(string text) =>
        text.EnumerateRunes().Any(rune => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format);

    private static IEnumerable<string> Shrink(string text)
    {
        string[] words = text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        string[] halves = words is [var word]
            ? [word, word[..Middle(word)], word[Middle(word)..]]
            : [string.Join(' ', words.Take(words.Length / 2)), string.Join(' ', words.Skip(words.Length / 2))];
        return text == "a" ? [] : halves.Prepend("a").Where(smaller => IsSeen(smaller) && smaller != text).Distinct();
    }

    // Not between the two halves of a character.
    private static int Middle(string word) => char.IsLowSurrogate(word[word.Length / 2]) ? (word.Length / 2) - 1 : word.Length / 2;

    // Each language alike: left out, where bokmål or nynorsk is left, or with a shorter text.
    private static IEnumerable<LocalizedText> Shrink(LocalizedText text)
    {
        string?[] all = [text.Nb, text.Nn, text.En, text.Se];
        return
            from language in Enumerable.Range(0, all.Length)
            where all[language] is not null
            from shorter in Shrink(all[language]!).Prepend<string?>(null)
            let smaller = all.Select((words, i) => i == language ? shorter : words).ToArray()
            where (smaller[0] ?? smaller[1]) is not null
            select new LocalizedText(smaller[0], smaller[1], smaller[2], smaller[3]);
    }
}
