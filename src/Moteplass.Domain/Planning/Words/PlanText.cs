using System.Diagnostics;
using System.Globalization;
using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>What the sentences of a plan have in common.</summary>
internal static class PlanText
{
    private const int Thousand = 1000;

    /// <summary>A share of 1 with three decimals; what is less than 1 is never written as 1.</summary>
    public static LocalizedText Decimal(double value)
    {
        int thousandths = value < 1 ? Math.Min((int)Math.Round(value * Thousand), Thousand - 1) : Thousand;
        string whole = (thousandths / Thousand).ToString(CultureInfo.InvariantCulture);
        string part = (thousandths % Thousand).ToString("D3", CultureInfo.InvariantCulture);
        return new LocalizedText($"{whole},{part}", $"{whole},{part}", $"{whole}.{part}");
    }

    /// <summary>Days in order: "18 February, 20 May and 18 November 2027"; the year after the last day of each year.</summary>
    public static LocalizedText Days(IReadOnlyList<LocalDate> days) => EachLanguage.Of(language => Enumeration.And(
        [.. days.Select((day, i) => (i + 1 < days.Count && days[i + 1].Year == day.Year ? PartialDate.WordsOfTheYear(day) : PartialDate.Words(day)).In(language))],
        language));

    /// <summary>"1 meeting", "4 meetings".</summary>
    public static LocalizedText Meetings(int count, CadencePurpose purpose)
    {
        (LocalizedText one, LocalizedText many) = purpose switch
        {
            CadencePurpose.Ordinary => (new LocalizedText("møte", "møte", "meeting"), new LocalizedText("møter", "møte", "meetings")),
            CadencePurpose.Gathering => (new LocalizedText("samling", "samling", "gathering"), new LocalizedText("samlinger", "samlingar", "gatherings")),
            CadencePurpose.Seminar => (new LocalizedText("seminar", "seminar", "seminar"), new LocalizedText("seminarer", "seminar", "seminars")),
            CadencePurpose.InputMeeting => (new LocalizedText("innspillsmøte", "innspelsmøte", "input meeting"), new LocalizedText("innspillsmøter", "innspelsmøte", "input meetings")),
            _ => throw new UnreachableException(),
        };
        return CountWords.Of(CountRange.Exactly(count), one, many);
    }

    public static LocalizedText Meetings(int count) => Meetings(count, CadencePurpose.Ordinary);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text at the beginning of a sentence.</summary>
    public static LocalizedText Capital(LocalizedText text) => EachLanguage.Of(language => Capital(text.In(language)));

    /// <inheritdoc cref="Capital(LocalizedText)"/>
    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>Sentences one after another.</summary>
    public static LocalizedText Join(params IEnumerable<LocalizedText?> sentences)
    {
        LocalizedText[] all = [.. sentences.OfType<LocalizedText>()];
        return EachLanguage.Of(language => string.Join(' ', all.Select(one => one.In(language))));
    }
}
