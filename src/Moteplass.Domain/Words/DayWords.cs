namespace Moteplass.Domain.Words;

/// <summary>Numbers of days in words.</summary>
internal static class DayWords
{
    private static readonly LocalizedText Day = new("dag", "dag", "day");
    private static readonly LocalizedText Days = new("dager", "dagar", "days");

    public static LocalizedText Of(CountRange days) => CountWords.Of(days, Day, Days);

    public static LocalizedText Of(int days) => Of(CountRange.Exactly(days));
}
