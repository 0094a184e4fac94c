namespace Moteplass.Domain.Words;

/// <summary>Days of the week in words.</summary>
internal static class WeekdayWords
{
    /// <summary>The days, Monday first: "Monday, Tuesday and Friday".</summary>
    public static LocalizedText Of(IEnumerable<Weekday> days)
    {
        Weekday[] inOrder = [.. days.Distinct().Order()];
        return new LocalizedText(Join(Language.Nb, "og"), Join(Language.Nn, "og"), Join(Language.En, "and"));

        string Join(Language language, string and)
        {
            string[] words = [.. inOrder.Select(day => day.InWords(language))];
            return words is [.. var before, var last] && before.Length > 0 ? $"{string.Join(", ", before)} {and} {last}" : words[0];
        }
    }
}
