using System.Diagnostics;

namespace Moteplass.Domain.Demo;

/// <summary>When something happened, in words.</summary>
internal static class HistoryWords
{
    /// <summary>A date, with a season by its name.</summary>
    public static string Of(PartialDate? when, Words words) => when is not { } date ? "–"
        : date.Season is not { } season ? date.ToString()
        : $"{(date.IsApproximate ? "~" : "")}{Of(season, words)} {date.Year}";

    internal static string Of(Season season, Words words) => season switch
    {
        Season.Spring => words.Say("våren", "våren", "spring"),
        Season.Summer => words.Say("sommeren", "sommaren", "summer"),
        Season.Autumn => words.Say("høsten", "hausten", "autumn"),
        Season.Winter => words.Say("vinteren", "vinteren", "winter"),
        _ => throw new UnreachableException(),
    };
}
