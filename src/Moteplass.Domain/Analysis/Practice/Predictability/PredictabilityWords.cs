namespace Moteplass.Domain.Analysis;

/// <summary>Whether meetings came as announced, in words.</summary>
internal static class PredictabilityWords
{
    public static LocalizedText Of(Tally held, CountRange cancelled, CountRange postponed)
    {
        LocalizedText share = held.Share is null
            ? MeasureWords.Unknown
            : MeasureWords.Of(held, new("møte", "møte", "meeting"), new("møter", "møte", "meetings"));
        (LocalizedText off, LocalizedText later) = (MeasureWords.OrUnknown(cancelled), MeasureWords.OrUnknown(postponed));
        return new LocalizedText(
            $"Holdt på planlagt dato: {share.Nb}. Avlyst: {off.Nb}. Utsatt: {later.Nb}.",
            $"Haldne på planlagd dato: {share.Nn}. Avlyste: {off.Nn}. Utsette: {later.Nn}.",
            $"Held on the planned date: {share.En}. Cancelled: {off.En}. Postponed: {later.En}.");
    }
}
