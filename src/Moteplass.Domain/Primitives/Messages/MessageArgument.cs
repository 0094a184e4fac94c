using System.Globalization;

namespace Moteplass.Domain;

/// <summary>What stands in a place of a <see cref="Sentence"/>: a text or number that is the same in every language, or words of each language.</summary>
internal readonly record struct MessageArgument
{
    private readonly string? _text;
    private readonly LocalizedText? _words;

    private MessageArgument(string? text, LocalizedText? words) => (_text, _words) = (text, words);

    public static implicit operator MessageArgument(string text) => new(text, null);

    public static implicit operator MessageArgument(LocalizedText words) => new(null, words);

    public static implicit operator MessageArgument(int number) => (long)number;

    public static implicit operator MessageArgument(long number) => new(number.ToString(CultureInfo.InvariantCulture), null);

    public string In(Language language) => _words?.In(language) ?? _text ?? "";
}
