using System.ComponentModel;

namespace Moteplass.Domain;

/// <summary>A text in one or more languages (flerspråklig tekst).</summary>
/// <remarks>
/// <para>Bokmål, nynorsk, English and Northern Sámi have members of their own; any other language is named by its tag (BCP 47), so that what has a name in
/// its own language alone, such as a body abroad, keeps it.</para>
/// <para>A version in which there is nothing to see, because it is empty or all its characters are spaces, control characters or invisible, is blank.</para>
/// <para>Equality: by the texts in all languages, ordinal. Ordering: none. Default: it is a class, so there is none.
/// Thread safety: immutable.</para>
/// <para>On the wire it is an object, <c>{ "nb": "Brukerråd", "en": "User council" }</c> or <c>{ "sv": "Brukarråd" }</c>, so it has no text form to parse.</para>
/// </remarks>
/// <example><code>new LocalizedText("Brukerråd", en: "User council").In(Language.Nn) // "Brukerråd"</code></example>
public sealed partial record LocalizedText
{
    /// <summary>Does not compile: a text is stated in one language at least.</summary>
    /// <exception cref="NotSupportedException">It is called all the same, such as by reflection.</exception>
    [Obsolete("A text must be stated in at least one language.", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public LocalizedText() => throw new NotSupportedException("A text must be stated in at least one language.");

    /// <summary>Makes a text from its versions; a version that is left out is not stated.</summary>
    /// <param name="nb">The text in bokmål.</param>
    /// <param name="nn">The text in nynorsk.</param>
    /// <param name="en">The text in English.</param>
    /// <param name="se">The text in Northern Sámi.</param>
    /// <exception cref="ArgumentException">No version is given, or one is blank or has half a surrogate pair.</exception>
    public LocalizedText(string? nb = null, string? nn = null, string? en = null, string? se = null)
    {
        if ((nb ?? nn ?? en ?? se) is null)
        {
            throw new ArgumentException("A text must be stated in at least one language.", nameof(nb));
        }

        Nb = Checked(nb, nameof(nb));
        Nn = Checked(nn, nameof(nn));
        En = Checked(en, nameof(en));
        Se = Checked(se, nameof(se));
    }

    private LocalizedText((string? Nb, string? Nn, string? En, string? Se) versions, ValueList<TextVersion> others) =>
        ((Nb, Nn, En, Se), Others) = (versions, others);

    /// <summary>The text in bokmål, or null where it is not stated.</summary>
    public string? Nb { get; }

    /// <summary>The text in nynorsk, or null where it is not stated.</summary>
    public string? Nn { get; }

    /// <summary>The text in English, or null where it is not stated.</summary>
    public string? En { get; }

    /// <summary>The text in Northern Sámi, or null where it is not stated.</summary>
    public string? Se { get; }

    /// <summary>The text in the language asked for, else the first there is of bokmål, nynorsk, English, Northern Sámi and other languages by their tags.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A text that is not blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string In(Language language) => Stated(language) ?? Nb ?? Nn ?? En ?? Se ?? Others[0].Text;

    /// <summary>The text in exactly the language asked for.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text, or null where it is not stated in that language.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string? Stated(Language language) => language switch
    {
        Language.Nb => Nb,
        Language.Nn => Nn,
        Language.En => En,
        Language.Se => Se,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Allowed: Nb, Nn, En, Se."),
    };

    /// <summary>The text in bokmål, or the first there is.</summary>
    /// <returns>The same as <c>In(Language.Nb)</c>.</returns>
    public override string ToString() => In(Language.Nb);

    /// <summary>Takes versions that reading has checked already.</summary>
    internal static LocalizedText Trusted(string? nb, string? nn, string? en, string? se, TextVersion[]? others = null) =>
        new((nb, nn, en, se), others is null ? [] : InOrder(others));

    private static ValueList<TextVersion> InOrder(TextVersion[] versions) => [.. versions.OrderBy(version => version.Language, StringComparer.Ordinal)];

    private static string? Checked(string? text, string parameter)
    {
        if (text is null)
        {
            return null;
        }

        if (Blank.Is(text))
        {
            throw new ArgumentException("A version of a text must not be blank; leave the language out instead.", parameter);
        }

        return SurrogatePairs.AreWhole(text)
            ? text
            : throw new ArgumentException("A version of a text must be Unicode; this one has half a surrogate pair.", parameter);
    }
}
