namespace Moteplass.Domain;

/// <summary>Characters that are two units of a string.</summary>
internal static class SurrogatePairs
{
    /// <summary>Whether a text has no half of a pair by itself: a text that has one is not Unicode, and cannot be written in UTF-8.</summary>
    public static bool AreWhole(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0; text = text[(at + 2)..])
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }
        }

        return true;
    }
}
