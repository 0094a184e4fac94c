using NodaTime;

namespace Moteplass.Domain;

/// <summary>
/// What fills a place of a <see cref="Sentence"/>: a text that is the same in every language, or words of each language. Dates, periods, counts,
/// ages and times are turned into words here, so that no code of the wire format reaches a reader. A text of the document itself is given as a string.
/// </summary>
internal readonly record struct MessageArgument
{
    private readonly string? _text;
    private readonly LocalizedText? _words;

    private MessageArgument(string? text, LocalizedText? words) => (_text, _words) = (text, words);

    public static implicit operator MessageArgument(string text) => new(text, null);

    public static implicit operator MessageArgument(LocalizedText words) => new(null, words);

    public static implicit operator MessageArgument(int number) => (long)number;

    public static implicit operator MessageArgument(long number) => Numerals.Of(number);

    public static implicit operator MessageArgument(LocalDate day) => PartialDate.Words(day);

    public static implicit operator MessageArgument(PartialDate date) => date.InWords();

    public static implicit operator MessageArgument(ValidityPeriod period) => period.InWords();

    public static implicit operator MessageArgument(CountRange count) => count.InWords();

    public static implicit operator MessageArgument(AgeRange ages) => ages.InWords();

    public static implicit operator MessageArgument(LeadTime time) => time.InWords();

    public static implicit operator MessageArgument(Frequency frequency) => frequency.InWords();

    public string In(Language language) => _words?.In(language) ?? _text ?? "";
}
