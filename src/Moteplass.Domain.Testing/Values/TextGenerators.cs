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

    private static readonly string[] Languages = ["nb", "nn", "en", "se"];

    /// <summary>Texts in one to five languages, most of them in bokmål or nynorsk too.</summary>
    public static Arbitrary<LocalizedText> LocalizedText { get; } = Arb.From(
        from languages in Gen.Frequency(
            (9, Gen.Elements(Enumerable.Range(1, 15).Where(set => (set & 3) != 0))), (1, Gen.Choose(1, 31)))
        from texts in Text.Generator.ArrayOf(Languages.Length)
        from other in Gen.Elements("sv", "da", "sma", "zh-Hant", "en-GB", "es-419")
        select Of([.. Languages.Append(other).Where((_, i) => (languages & (1 << i)) != 0).Select((language, i) => (language, texts[i % texts.Length]))]),
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

    // Each language alike: left out, where another is left, or with a shorter text.
    private static IEnumerable<LocalizedText> Shrink(LocalizedText text)
    {
        (string Language, string Text)[] all = [.. text.Languages.Select(language => (language, text.Stated(language)!))];
        return
            from i in Enumerable.Range(0, all.Length)
            from shorter in Shrink(all[i].Text).Prepend<string?>(null)
            let smaller = all.Select((version, at) => at == i ? (version.Language, Text: shorter!) : version).Where(version => version.Text is not null).ToArray()
            where smaller.Length > 0
            select Of(smaller);
    }

    private static LocalizedText Of((string Language, string Text)[] versions) => versions.Skip(1).Aggregate(
        Domain.LocalizedText.Of(versions[0].Language, versions[0].Text), (text, version) => text.With(version.Language, version.Text));
}
