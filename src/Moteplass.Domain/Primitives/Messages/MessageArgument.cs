using NodaTime;

namespace Moteplass.Domain;

/// <summary>
/// What fills a place of a <see cref="Sentence"/>: a text that is the same in every language, or words of each language. Dates, periods, counts,
/// ages and times are turned into words here, when they are asked for, so that no code of the wire format reaches a reader. A text of the document
/// itself is given as a string; a long one is quoted cut short.
/// </summary>
internal readonly record struct MessageArgument
{
    // A period from one date to another in words is the longest of what is put into words here.
    private const int LongestWords = 200;

    private readonly object? _value;

    private MessageArgument(object value) => _value = value;

    public static implicit operator MessageArgument(string text) => new((object)text);

    public static implicit operator MessageArgument(LocalizedText words) => new((object)words);

    public static implicit operator MessageArgument(int number) => (long)number;

    public static implicit operator MessageArgument(long number) => new((object)number);

    public static implicit operator MessageArgument(LocalDate day) => new((object)day);

    public static implicit operator MessageArgument(PartialDate date) => new((object)date);

    public static implicit operator MessageArgument(ValidityPeriod period) => new((object)period);

    public static implicit operator MessageArgument(CountRange count) => new((object)count);

    public static implicit operator MessageArgument(AgeRange ages) => new((object)ages);

    public static implicit operator MessageArgument(LeadTime time) => new((object)time);

    public static implicit operator MessageArgument(Frequency frequency) => new((object)frequency);

    /// <summary>How long it is in a language at the most, in characters.</summary>
    public int MostLength => _value switch
    {
        string text => Math.Min(text.Length, Excerpt.Longest + 1),
        LocalizedText words => words.MostLength,
        _ => LongestWords,
    };

    public string In(Language language) => _value is string text ? Excerpt.Of(text) : Words(_value)?.In(language) ?? "";

    /// <summary>Words for a value that has some of its own: a date, a period, a count; null for any other.</summary>
    internal static LocalizedText? Words(object? value) => value switch
    {
        LocalizedText words => words,
        long number => Numerals.Of(number),
        LocalDate day => PartialDate.Words(day),
        PartialDate date => date.InWords(),
        ValidityPeriod period => period.InWords(),
        CountRange count => count.InWords(),
        AgeRange ages => ages.InWords(),
        LeadTime time => time.InWords(),
        Frequency frequency => frequency.InWords(),
        _ => null,
    };
}
