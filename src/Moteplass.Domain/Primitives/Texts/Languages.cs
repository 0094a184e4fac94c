using System.Globalization;

namespace Moteplass.Domain;

/// <summary>Finds the language in which to answer: that of a culture, or the best of those that a request accepts.</summary>
/// <remarks>The library looks at no culture by itself: the host hands over that of its request.</remarks>
/// <example><code>new SeatValidator(Languages.From(CultureInfo.CurrentUICulture))</code></example>
public static class Languages
{
    /// <summary>The language of a culture.</summary>
    /// <param name="culture">The culture, such as <c>nn-NO</c>; <c>no</c> is bokmål.</param>
    /// <param name="otherwise">The language of any other culture.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static Language From(CultureInfo culture, Language otherwise = Language.Nb)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Find(culture.Name) ?? otherwise;
    }

    /// <summary>The language that the sender of a request likes best (RFC 9110, <c>Accept-Language</c>).</summary>
    /// <param name="acceptLanguage">The value of the header, such as <c>nn, nb;q=0.8, en;q=0.5</c>; null or empty where there is none. What is not a part of such a list is passed over.</param>
    /// <param name="otherwise">The language where none of the four is accepted, or any is.</param>
    /// <returns>The first of those that are liked best.</returns>
    public static Language FromHeader(string? acceptLanguage, Language otherwise = Language.Nb)
    {
        (Language Language, double Quality) best = (otherwise, 0);
        foreach (string part in (acceptLanguage ?? "").Split(','))
        {
            string[] fields = part.Split(';', StringSplitOptions.TrimEntries);
            if (Find(fields[0]) is { } language && Quality(fields.AsSpan(1)) is var quality && quality > best.Quality)
            {
                best = (language, quality);
            }
        }

        return best.Language;
    }

    private static Language? Find(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "nb" or "no" => Language.Nb,
        "nn" => Language.Nn,
        "en" => Language.En,
        "se" => Language.Se,
        _ => null,
    };

    /// <summary>How well a language is liked, 0 to 1; 1 unless said otherwise.</summary>
    private static double Quality(ReadOnlySpan<string> parameters)
    {
        foreach (string parameter in parameters)
        {
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                return double.TryParse(parameter.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double quality) && quality <= 1 ? quality : 0;
            }
        }

        return 1;
    }
}
