using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain;

public readonly partial struct PartialDate
{
    private static readonly LocalizedText[] MonthNames =
    [
        new("januar", "januar", "January"), new("februar", "februar", "February"), new("mars", "mars", "March"),
        new("april", "april", "April"), new("mai", "mai", "May"), new("juni", "juni", "June"),
        new("juli", "juli", "July"), new("august", "august", "August"), new("september", "september", "September"),
        new("oktober", "oktober", "October"), new("november", "november", "November"), new("desember", "desember", "December"),
    ];

    /// <summary>The date in words, as it is written within a sentence.</summary>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>For example <c>2016</c>, <c>våren 2018</c>, <c>mai 2016</c>, <c>7. mai 2016</c>; an approximate one <c>omkring 2016</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string InWords(Language language) => InWords().In(language);

    internal LocalizedText InWords() => IsApproximate ? About(Name()) : Name();

    /// <summary>When something happened, to follow a verb: "in 2016", "in spring 2018", "on 7 May 2016", "around 2016".</summary>
    internal LocalizedText When()
    {
        LocalizedText name = Name();
        return IsApproximate ? About(name)
            : Day is not null ? new(name.Nb, name.Nn, $"on {name.En}")
            : Season is not null ? new(name.Nb, name.Nn, $"in {name.En}")
            : new($"i {name.Nb}", $"i {name.Nn}", $"in {name.En}");
    }

    /// <summary>A season in definite form, as a year follows it.</summary>
    internal static LocalizedText Words(Season season) => season switch
    {
        Domain.Season.Spring => new("våren", "våren", "spring"),
        Domain.Season.Summer => new("sommeren", "sommaren", "summer"),
        Domain.Season.Autumn => new("høsten", "hausten", "autumn"),
        Domain.Season.Winter => new("vinteren", "vinteren", "winter"),
        _ => throw new UnreachableException(),
    };

    /// <summary>A day: "7 May 2016".</summary>
    internal static LocalizedText Words(LocalDate day)
    {
        LocalizedText name = WordsOfTheYear(day);
        return new LocalizedText($"{name.Nb} {day.Year}", $"{name.Nn} {day.Year}", $"{name.En} {day.Year}");
    }

    /// <summary>A day of a year that is said elsewhere: "7 May".</summary>
    internal static LocalizedText WordsOfTheYear(LocalDate day)
    {
        LocalizedText month = MonthNames[day.Month - 1];
        return new LocalizedText($"{day.Day}. {month.Nb}", $"{day.Day}. {month.Nn}", $"{day.Day} {month.En}");
    }

    private static LocalizedText About(LocalizedText name) => new($"omkring {name.Nb}", $"omkring {name.Nn}", $"around {name.En}");

    private LocalizedText Name()
    {
        if (Day is not null)
        {
            return Words(StatedDay);
        }

        LocalizedText? part = Season is { } season ? Words(season) : Month is { } month ? MonthNames[month - 1] : null;
        return part is null ? new($"{Year}", $"{Year}", $"{Year}") : new($"{part.Nb} {Year}", $"{part.Nn} {Year}", $"{part.En} {Year}");
    }
}
