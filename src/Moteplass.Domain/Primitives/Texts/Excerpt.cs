namespace Moteplass.Domain;

/// <summary>A text found in a document, cut and cleaned so that it can be in a message of one line. National identity numbers in it are hidden.</summary>
internal static class Excerpt
{
    public const int Longest = 60;

    /// <summary>Enough to see a number whole that is cut in two.</summary>
    private const int Further = 40;

    public static string Of(ReadOnlySpan<char> text)
    {
        bool cut = text.Length > Longest;
        text = IdentityNumbers.Hidden(text[..Math.Min(text.Length, Longest + Further)].ToString());
        int length = cut ? Longest : text.Length;
        if (cut && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        string line = string.Create(length, text[..length], static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = char.IsControl(source[i]) || IsHalf(source, i) ? '\uFFFD' : source[i];
            }
        });
        return cut ? line + "…" : line;
    }

    private static bool IsHalf(ReadOnlySpan<char> text, int at) =>
        (char.IsHighSurrogate(text[at]) && !(at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])))
        || (char.IsLowSurrogate(text[at]) && !(at > 0 && char.IsHighSurrogate(text[at - 1])));
}
