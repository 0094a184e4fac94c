namespace Moteplass.Domain;

public readonly partial struct AgeRange
{
    /// <summary>The ages in words, as they are written within a sentence.</summary>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>For example <c>13–25 år</c>; in English without the word for years, <c>13–25</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string InWords(Language language) => InWords().In(language);

    internal LocalizedText InWords() => (Minimum, Maximum) switch
    {
        ({ } low, { } high) when low == high => new($"{low} år", $"{low} år", $"{low}"),
        ({ } low, { } high) => new($"{low}–{high} år", $"{low}–{high} år", $"{low}–{high}"),
        ({ } low, null) => new($"{low} år og eldre", $"{low} år og eldre", $"{low} and older"),
        (null, { } high) => new($"{high} år og yngre", $"{high} år og yngre", $"{high} and younger"),
        _ => new("alle aldre", "alle aldrar", "any age"),
    };
}
