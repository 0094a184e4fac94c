using System.Buffers;
using System.Text;

namespace Moteplass.Domain;

/// <summary>Which texts are blank (tom): those in which there is nothing to see.</summary>
/// <remarks>
/// A character is unseen if it is white space or a control character, if Unicode says that a display leaves it out when it does not know it
/// (<c>Default_Ignorable_Code_Point</c>), or if it is one of the empty braille pattern and the marks of interlinear annotation.
/// </remarks>
internal static class Blank
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
    [
        .. Range('\0', ' '),
        .. Range('\u007F', '\u00A0'),
        '\u00AD', // soft hyphen
        '\u034F', // combining grapheme joiner
        '\u061C', // Arabic letter mark
        '\u115F', '\u1160', '\u3164', '\uFFA0', // Hangul fillers
        '\u1680', // Ogham space
        '\u17B4', '\u17B5', // Khmer inherent vowels
        .. Range('\u180B', '\u180F'), // Mongolian variation selectors and vowel separator
        .. Range('\u2000', '\u200F'), // spaces, zero width, marks of direction
        .. Range('\u2028', '\u202F'), // separators, embedding of direction
        .. Range('\u205F', '\u206F'), // word joiner, invisible operators
        '\u2800', // braille pattern blank
        '\u3000', // ideographic space
        .. Range('\uFE00', '\uFE0F'), // variation selectors
        '\uFEFF', // byte order mark
        .. Range('\uFFF0', '\uFFFB'), // not assigned and ignorable; interlinear annotation
    ]);

    /// <summary>Whether a text is missing, empty or made of characters that nobody sees.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        // As nearly every text begins.
        if (text.Length > 0 && text[0] is > ' ' and < '\u007F')
        {
            return false;
        }

        while (text.IndexOfAnyExcept(Unseen) is var seen and >= 0)
        {
            if (Rune.DecodeFromUtf16(text[seen..], out Rune rune, out int length) != OperationStatus.Done || !IsUnseen(rune))
            {
                return false;
            }

            text = text[(seen + length)..];
        }

        return true;
    }

    /// <summary>Whether nobody sees a character.</summary>
    public static bool IsUnseen(char c) => Unseen.Contains(c);

    /// <summary>Of the characters above U+FFFF: marks of shorthand and of music, tags, and more variation selectors.</summary>
    private static bool IsUnseen(Rune rune) => rune.Value is (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
