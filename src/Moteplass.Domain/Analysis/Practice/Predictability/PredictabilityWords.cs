namespace Moteplass.Domain.Analysis;

/// <summary>Whether meetings came as announced, in words.</summary>
internal static class PredictabilityWords
{
    public static LocalizedText Of(Tally held, int cancelled, int postponed)
    {
        LocalizedText share = held.Share is null
            ? MeasureWords.Unknown
            : MeasureWords.Of(held, new("møte", "møte", "meeting"), new("møter", "møte", "meetings"));
        return new LocalizedText(
            $"Holdt på planlagt dato: {share.Nb}. Avlyst: {cancelled}. Utsatt: {postponed}.",
            $"Haldne på planlagd dato: {share.Nn}. Avlyste: {cancelled}. Utsette: {postponed}.",
            $"Held on the planned date: {share.En}. Cancelled: {cancelled}. Postponed: {postponed}.");
    }
}
