using System.Diagnostics;

namespace Moteplass.Domain;

public readonly partial struct Frequency
{
    /// <summary>How often, in words, as it is written within a sentence.</summary>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>For example <c>hvert år</c>, <c>hver 6. måned</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string InWords(Language language) => InWords().In(language);

    internal LocalizedText InWords()
    {
        (string nb, string nn, LocalizedText unit, string units) = Words(Unit);
        return Amount == 1
            ? new LocalizedText($"{nb} {unit.Nb}", $"{nn} {unit.Nn}", $"every {unit.En}")
            : new LocalizedText($"{nb} {Amount}. {unit.Nb}", $"{nn} {Amount}. {unit.Nn}", $"every {Amount} {units}");
    }

    /// <summary>"Every" in the gender of the unit, and the unit in the singular and, in English, in the plural.</summary>
    internal static (string Nb, string Nn, LocalizedText Unit, string Units) Words(FrequencyUnit unit) => unit switch
    {
        FrequencyUnit.Years => ("hvert", "kvart", new LocalizedText("år", "år", "year"), "years"),
        FrequencyUnit.Months => ("hver", "kvar", new LocalizedText("måned", "månad", "month"), "months"),
        FrequencyUnit.Weeks => ("hver", "kvar", new LocalizedText("uke", "veke", "week"), "weeks"),
        FrequencyUnit.Days => ("hver", "kvar", new LocalizedText("dag", "dag", "day"), "days"),
        _ => throw new UnreachableException(),
    };
}
