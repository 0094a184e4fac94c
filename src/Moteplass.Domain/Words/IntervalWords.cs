using System.Globalization;
using NodaTime;

namespace Moteplass.Domain.Words;

/// <summary>The days from a first to a last one in words.</summary>
internal static class IntervalWords
{
    private static readonly string[] Norwegian = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>For example "1. januar–30. juni 2024"; a whole year by its number.</summary>
    public static LocalizedText Of(DateInterval interval)
    {
        (LocalDate first, LocalDate last) = (interval.Start, interval.End);
        if (first.Year == last.Year && first.DayOfYear == 1 && last.PlusDays(1).Year > last.Year)
        {
            string year = Number(first.Year);
            return new(year, year, year);
        }

        if (first == last)
        {
            return Day(first, isWithYear: true);
        }

        (LocalizedText from, LocalizedText to) = (Day(first, isWithYear: first.Year != last.Year), Day(last, isWithYear: true));
        return new($"{from.Nb}–{to.Nb}", $"{from.Nn}–{to.Nn}", $"{from.En}–{to.En}");
    }

    private static LocalizedText Day(LocalDate day, bool isWithYear)
    {
        string year = isWithYear ? $" {Number(day.Year)}" : "";
        string norwegian = $"{Number(day.Day)}. {Norwegian[day.Month - 1]}{year}";
        return new(norwegian, norwegian, $"{Number(day.Day)} {English[day.Month - 1]}{year}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
