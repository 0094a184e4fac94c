namespace Moteplass.Domain.Words;

/// <summary>Words as a sentence begins with them.</summary>
internal static class SentenceStart
{
    /// <summary>A text in the three languages with its first letter as a capital.</summary>
    public static LocalizedText AtStart(this LocalizedText words) => new(Capital(words.Nb!), Capital(words.Nn!), Capital(words.En!));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
