namespace Moteplass.Domain.Words;

/// <summary>A count in words, with what is counted.</summary>
internal static class CountWords
{
    /// <summary>With the words that follow it, in their number: "at least 1 seat", "2 are listed".</summary>
    public static LocalizedText Of(CountRange count, LocalizedText one, LocalizedText many)
    {
        LocalizedText words = count.InWords();
        LocalizedText noun = Plural.Of(count, one, many);
        return new LocalizedText($"{words.Nb} {noun.Nb}", $"{words.Nn} {noun.Nn}", $"{words.En} {noun.En}");
    }
}
