namespace Moteplass.Domain;

/// <summary>Chooses among what the library itself says in bokmål, nynorsk and English.</summary>
internal static class LanguageChoice
{
    /// <summary>The text in a language. There are none in Northern Sámi: the one in bokmål serves, as in <see cref="LocalizedText.In"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public static string Choose(this Language language, string nb, string nn, string en) => language switch
    {
        Language.Nb or Language.Se => nb,
        Language.Nn => nn,
        Language.En => en,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Allowed: Nb, Nn, En, Se."),
    };
}
