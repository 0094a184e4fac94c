namespace Moteplass.Domain.Analysis;

/// <summary>Whether deadlines were kept, in words.</summary>
internal static class DeadlineWords
{
    public static LocalizedText Of(Tally kept, int all)
    {
        if (all == 0)
        {
            return new("Ingen frister å vurdere.", "Ingen fristar å vurdere.", "No deadlines to assess.");
        }

        LocalizedText share = kept.Share is null ? MeasureWords.Unknown : MeasureWords.Of(kept, new("frist", "frist", "deadline"), new("frister", "fristar", "deadlines"));
        return new LocalizedText($"Overholdt: {share.Nb}.", $"Haldne: {share.Nn}.", $"Kept: {share.En}.");
    }
}
