namespace Moteplass.Domain;

public readonly partial struct CountRange
{
    /// <summary>The count in words, as it is written within a sentence.</summary>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>For example <c>5</c>, <c>1–2</c>, <c>minst 4</c>, <c>høyst omtrent 14</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string InWords(Language language) => InWords().In(language);

    internal LocalizedText InWords()
    {
        LocalizedText number = Minimum > 0 && Maximum > Minimum ? Numerals.Range(Minimum, Maximum.Value) : Numerals.Of(Maximum ?? Minimum);
        LocalizedText about = IsApproximate ? new($"omtrent {number.Nb}", $"om lag {number.Nn}", $"about {number.En}") : number;
        return Maximum is null ? new($"minst {about.Nb}", $"minst {about.Nn}", $"at least {about.En}")
            : Minimum == 0 && Maximum > 0 ? new($"høyst {about.Nb}", $"høgst {about.Nn}", $"at most {about.En}")
            : about;
    }
}
