namespace Moteplass.Domain.Words;

/// <summary>Ages in words.</summary>
internal static class AgeWords
{
    /// <summary>For example "13–25", "60 and older"; in Norwegian with the word for years.</summary>
    public static LocalizedText Of(AgeRange ages) => (ages.Minimum, ages.Maximum) switch
    {
        ({ } low, { } high) when low == high => new($"{low} år", $"{low} år", $"{low}"),
        ({ } low, { } high) => new($"{low}–{high} år", $"{low}–{high} år", $"{low}–{high}"),
        ({ } low, null) => new($"{low} år og eldre", $"{low} år og eldre", $"{low} and older"),
        (null, { } high) => new($"{high} år og yngre", $"{high} år og yngre", $"{high} and younger"),
        _ => new("alle aldre", "alle aldrar", "any age"),
    };
}
