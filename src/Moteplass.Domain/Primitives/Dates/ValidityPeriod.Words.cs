namespace Moteplass.Domain;

public readonly partial struct ValidityPeriod
{
    private static readonly LocalizedText StartNotStated = new("start ikke oppgitt", "start ikkje oppgitt", "start not stated");

    private static readonly LocalizedText EndNotStated = new("slutt ikke oppgitt", "slutt ikkje oppgitt", "end not stated");

    /// <summary>The period in words, as it is written within a sentence.</summary>
    /// <remarks>An end that is unknown is said not to be stated; an open one is left out. Whole years in days are years.</remarks>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>For example <c>2010–2012</c>, <c>6. mai 2016–7. juni 2016</c>, <c>fra 2010</c>, <c>til 2012</c>, <c>fra 2010, slutt ikke oppgitt</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string InWords(Language language) => InWords().In(language);

    internal LocalizedText InWords() => (Start, End) switch
    {
        ({ } start, { } end) => Between(WholeYears(start, end) ?? (start, end)),
        ({ } start, null) => Of(From(start), IsEndOpen ? null : EndNotStated),
        (null, { } end) => Of(Until(end), IsStartOpen ? null : StartNotStated),
        _ when IsStartOpen && IsEndOpen => new("alltid", "alltid", "always"),
        _ when IsStartOpen => EndNotStated,
        _ when IsEndOpen => StartNotStated,
        _ => new("ikke oppgitt", "ikkje oppgitt", "not stated"),
    };

    private static LocalizedText Between((PartialDate Start, PartialDate End) ends)
    {
        (LocalizedText start, LocalizedText end) = (ends.Start.InWords(), ends.End.InWords());
        if (ends.Start == ends.End)
        {
            return start;
        }

        // A dash joins two of a kind; between a year and a day it would be read with the day alone.
        return ends.Start.Precision == ends.End.Precision && !ends.Start.IsApproximate && !ends.End.IsApproximate
            ? new LocalizedText($"{start.Nb}–{end.Nb}", $"{start.Nn}–{end.Nn}", $"{start.En}–{end.En}")
            : new LocalizedText($"fra {start.Nb} til {end.Nb}", $"frå {start.Nn} til {end.Nn}", $"from {start.En} to {end.En}");
    }

    /// <summary>The years that two days bound, if they bound whole ones.</summary>
    private static (PartialDate Start, PartialDate End)? WholeYears(PartialDate start, PartialDate end) =>
        start.ExactDate is { Month: 1, Day: 1 } first && end.ExactDate is { Month: 12, Day: 31 } last
            ? (PartialDate.FromYear(first.Year), PartialDate.FromYear(last.Year))
            : null;

    private static LocalizedText From(PartialDate start)
    {
        LocalizedText words = start.InWords();
        return new LocalizedText($"fra {words.Nb}", $"frå {words.Nn}", $"from {words.En}");
    }

    private static LocalizedText Until(PartialDate end)
    {
        LocalizedText words = end.InWords();
        return new LocalizedText($"til {words.Nb}", $"til {words.Nn}", $"until {words.En}");
    }

    private static LocalizedText Of(LocalizedText words, LocalizedText? unknown) =>
        unknown is null ? words : new LocalizedText($"{words.Nb}, {unknown.Nb}", $"{words.Nn}, {unknown.Nn}", $"{words.En}, {unknown.En}");
}
