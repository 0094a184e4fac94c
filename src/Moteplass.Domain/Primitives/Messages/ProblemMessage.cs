using System.Globalization;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a <see cref="Problem"/> says (melding): a sentence and what is in it for this problem, put into words in the language asked for.</summary>
/// <remarks>
/// <para>Equality: by what it says in all its languages, so that a message is equal to itself when it was written and read again. Ordering: none. Default: it is a class, so there is none.
/// Thread safety: immutable.</para>
/// <para>The digits of a national identity number (fødselsnummer) are stars in every language.</para>
/// <para>The rules and the reader speak bokmål, nynorsk and English. A host makes a message of its own of a <see cref="LocalizedText"/>.</para>
/// </remarks>
/// <example><code>new Problem { Message = new LocalizedText("Møtet er holdt.", "Møtet er halde.", "The meeting was held."), … }</code></example>
[JsonConverter(typeof(MoteplassJsonConverter))]
public sealed record ProblemMessage
{
    private readonly LocalizedText _sentence;
    private readonly ValueList<MessageArgument> _arguments;

    internal ProblemMessage(LocalizedText sentence, ValueList<MessageArgument> arguments) => (_sentence, _arguments) = (sentence, arguments);

    /// <summary>The message in bokmål, or null where there is none in bokmål.</summary>
    public string? Nb => Stated(Language.Nb);

    /// <summary>The message in nynorsk, or null where there is none in nynorsk.</summary>
    public string? Nn => Stated(Language.Nn);

    /// <summary>The message in English, or null where there is none in English.</summary>
    public string? En => Stated(Language.En);

    /// <summary>Makes a message of a text, which says the same of every problem.</summary>
    /// <param name="text">The text; braces in it are nothing but braces.</param>
    /// <returns>The message, in the languages of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ProblemMessage FromLocalizedText(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ProblemMessage(text, []);
    }

    /// <inheritdoc cref="FromLocalizedText(LocalizedText)"/>
    public static implicit operator ProblemMessage(LocalizedText text) => FromLocalizedText(text);

    /// <summary>The message in the language asked for, else in the first there is of bokmål, nynorsk, English, Northern Sámi and other languages.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence or more, the same under every culture.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string In(Language language) => Fill(_sentence.In(language), language);

    /// <summary>The message in exactly the language asked for.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The message, or null where there is none in that language.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string? Stated(Language language) => _sentence.Stated(language) is { } sentence ? Fill(sentence, language) : null;

    /// <summary>The message in all its languages at once.</summary>
    /// <returns>The text.</returns>
    public LocalizedText ToLocalizedText() => _sentence.InEach(Fill);

    /// <inheritdoc/>
    public bool Equals(ProblemMessage? other) => other is not null
        && ((_sentence == other._sentence && _arguments == other._arguments) || ToLocalizedText() == other.ToLocalizedText());

    /// <inheritdoc/>
    public override int GetHashCode() => ToLocalizedText().GetHashCode();

    /// <summary>The message in bokmål, or the first there is.</summary>
    /// <returns>The same as <c>In(Language.Nb)</c>.</returns>
    public override string ToString() => In(Language.Nb);

    /// <summary>How long it is in each language at the most, in characters, as long as no argument is in it more than twice; known without putting it into words.</summary>
    internal int MostLength
    {
        get
        {
            int most = _sentence.MostLength;
            foreach (MessageArgument argument in _arguments)
            {
                most += 2 * argument.MostLength;
            }

            return most;
        }
    }

    private string Fill(string sentence, Language language) => IdentityNumbers.Hidden(_arguments.IsEmpty
        ? sentence
        : string.Format(CultureInfo.InvariantCulture, sentence, [.. _arguments.Select(argument => argument.In(language))]));
}
