namespace Moteplass.Domain.Words;

/// <summary>A text in each of the languages that the library has words in.</summary>
internal static class EachLanguage
{
    public static LocalizedText Of(Func<Language, string> inWords) => new(inWords(Language.Nb), inWords(Language.Nn), inWords(Language.En));
}
