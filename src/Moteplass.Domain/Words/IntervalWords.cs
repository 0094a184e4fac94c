using NodaTime;

namespace Moteplass.Domain.Words;

/// <summary>The days from a first to a last one in words.</summary>
internal static class IntervalWords
{
    /// <summary>For example "1. januar–30. juni 2024"; a whole year by its number.</summary>
    public static LocalizedText Of(DateInterval interval)
    {
        (LocalDate first, LocalDate last) = (interval.Start, interval.End);
        bool isOneYear = first.Year == last.Year;
        if (isOneYear && first.DayOfYear == 1 && last is { Month: 12, Day: 31 })
        {
            return PartialDate.FromYear(first.Year).InWords();
        }

        if (first == last)
        {
            return PartialDate.Words(first);
        }

        (LocalizedText from, LocalizedText to) = (isOneYear ? PartialDate.WordsOfTheYear(first) : PartialDate.Words(first), PartialDate.Words(last));
        return new LocalizedText($"{from.Nb}–{to.Nb}", $"{from.Nn}–{to.Nn}", $"{from.En}–{to.En}");
    }
}
