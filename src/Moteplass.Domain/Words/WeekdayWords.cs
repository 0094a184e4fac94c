namespace Moteplass.Domain.Words;

/// <summary>Days of the week in words.</summary>
internal static class WeekdayWords
{
    /// <summary>The days, Monday first: "Monday, Tuesday and Friday".</summary>
    public static LocalizedText Of(IEnumerable<Weekday> days)
    {
        Weekday[] inOrder = [.. days.Distinct().Order()];
        return EachLanguage.Of(language => Enumeration.And([.. inOrder.Select(day => day.InWords(language))], language));
    }
}
