namespace Moteplass.Domain;

// Languages by their tags: the four that have members, and any other.
public sealed partial record LocalizedText
{
    /// <summary>The tags of the languages in which it is stated (BCP 47): <c>nb</c>, <c>nn</c>, <c>en</c> and <c>se</c> first, then others by their tags.</summary>
    public ValueList<string> Languages =>
    [
        .. Nb is null ? ReadOnlySpan<string>.Empty : ["nb"],
        .. Nn is null ? ReadOnlySpan<string>.Empty : ["nn"],
        .. En is null ? ReadOnlySpan<string>.Empty : ["en"],
        .. Se is null ? ReadOnlySpan<string>.Empty : ["se"],
        .. Others.Select(other => other.Language),
    ];

    /// <summary>The versions in other languages, by their tags.</summary>
    internal ValueList<TextVersion> Others { get; }

    /// <summary>A text in one language, whichever it is.</summary>
    /// <param name="language">The tag of the language (BCP 47): a language, then if needed a script and a region, such as <c>sv</c>, <c>sma</c> or <c>zh-Hant</c>.</param>
    /// <param name="text">The text.</param>
    /// <returns>For example <c>{ "sv": "Brukarråd" }</c>.</returns>
    /// <exception cref="ArgumentException">The tag is not one, or the text is blank or has half a surrogate pair.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LocalizedText Of(string language, string text) => new LocalizedText((null, null, null, null), []).With(language, text);

    /// <summary>The text with a version in a further language, or with another version in a language that it has.</summary>
    /// <param name="language">The tag of the language (BCP 47), such as <c>sv</c>.</param>
    /// <param name="text">The version.</param>
    /// <returns>The text with the version.</returns>
    /// <exception cref="ArgumentException">The tag is not one, or the version is blank or has half a surrogate pair.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LocalizedText With(string language, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(text);
        string version = Checked(text, nameof(text))!;
        return language switch
        {
            "nb" => new((version, Nn, En, Se), Others),
            "nn" => new((Nb, version, En, Se), Others),
            "en" => new((Nb, Nn, version, Se), Others),
            "se" => new((Nb, Nn, En, version), Others),
            _ when LanguageTags.IsTag(language) => new((Nb, Nn, En, Se), InOrder([.. Others.Where(other => other.Language != language), new(language, version)])),
            _ => throw new ArgumentException($"'{Excerpt.Of(language)}' is not the tag of a language, such as 'sv' or 'zh-Hant'.", nameof(language)),
        };
    }

    /// <summary>The text in exactly the language of a tag.</summary>
    /// <param name="language">The tag of the language (BCP 47), such as <c>sv</c>.</param>
    /// <returns>The text, or null if it is not stated in that language.</returns>
    public string? Stated(string language) => language switch
    {
        "nb" => Nb,
        "nn" => Nn,
        "en" => En,
        "se" => Se,
        _ => Others.FirstOrDefault(other => other.Language == language).Text,
    };

    /// <summary>How long its longest version is, in characters.</summary>
    internal int MostLength
    {
        get
        {
            int most = Math.Max(Math.Max(Nb?.Length ?? 0, Nn?.Length ?? 0), Math.Max(En?.Length ?? 0, Se?.Length ?? 0));
            foreach (TextVersion other in Others)
            {
                most = Math.Max(most, other.Text.Length);
            }

            return most;
        }
    }

    /// <summary>The text with something done to each of its versions; in a language without a member of its own, as in bokmål.</summary>
    internal LocalizedText InEach(Func<string, Language, string> change) => new(
        (Nb is null ? null : change(Nb, Language.Nb), Nn is null ? null : change(Nn, Language.Nn), En is null ? null : change(En, Language.En), Se is null ? null : change(Se, Language.Se)),
        [.. Others.Select(other => other with { Text = change(other.Text, Language.Nb) })]);
}
