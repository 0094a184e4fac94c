using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>Who heard a workshop, in words.</summary>
internal static class ReachWords
{
    public static ValueList<LocalizedText> Of(WorkshopReach reach) =>
    [
        MeasureLine.Of(new("Høyeste nivå til stede", "Høgste nivå til stades", "Highest level present"), Level(reach.HighestPresent)),
        MeasureLine.Of(new("Høyeste nivå som var til stede eller fikk resultatene", "Høgste nivå som var til stades eller fekk resultata", "Highest level that was present or was given the results"), Level(reach.HighestReached)),
        .. reach.Recipients.GroupBy(recipient => recipient.Reach).OrderBy(same => same.Key).Select(same => MeasureLine.Of(
            new("Av dem workshopen ble holdt for", "Av dei workshopen vart halden for", "Of those for whom the workshop was held"),
            EachLanguage.Of(language => $"{same.Count()} {same.Key.InWords(language)}"))),
        MeasureLine.Days(new("Til resultatene ble overlevert", "Til resultata vart overleverte", "Until the results were handed over"), reach.HandOverDays),
    ];

    private static LocalizedText Level(AnchoringLevel? level) => level is { } known ? EachLanguage.Of(language => known.InWords(language)) : MeasureWords.NotStated;
}
