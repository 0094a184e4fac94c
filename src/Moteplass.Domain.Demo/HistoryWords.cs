namespace Moteplass.Domain.Demo;

/// <summary>When something happened, in words.</summary>
internal static class HistoryWords
{
    public static string Of(PartialDate? when, Words words) => when?.InWords(words.Language) ?? "–";
}
