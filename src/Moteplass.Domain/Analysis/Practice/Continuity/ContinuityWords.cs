namespace Moteplass.Domain.Analysis;

/// <summary>Who stayed, in words.</summary>
internal static class ContinuityWords
{
    public static LocalizedText Of(SideContinuity together)
    {
        if (together.Share is not { } share)
        {
            return new("Kontinuiteten kan ikke avgjøres.", "Kontinuiteten kan ikkje avgjerast.", "The continuity is not known.");
        }

        int percent = (int)Math.Round(share * 100);
        return new LocalizedText(
            $"Fortsatt med ved slutten: {together.Kept} av {together.HoldersAtStart} ({percent} %).",
            $"Framleis med ved slutten: {together.Kept} av {together.HoldersAtStart} ({percent} %).",
            $"Still there at the end: {together.Kept} of {together.HoldersAtStart} ({percent}%).");
    }
}
