namespace Moteplass.Domain.Planning;

/// <summary>How good a plan is, in sentences.</summary>
internal static class QualityWords
{
    public static LocalizedText Of(int asked, int placed, int moved, int unplacedAtLeast, double? mean, double? meanAtMost, bool hasFixedClash, bool? isBest)
    {
        LocalizedText meetings = PlanText.Meetings(asked);
        var count = new LocalizedText($"{placed} av {meetings.Nb} har fått en dag", $"{placed} av {meetings.Nn} har fått ein dag", $"{placed} of {meetings.En} have a day");
        LocalizedText clash = hasFixedClash ? new(", men faste møter kolliderer.", ", men faste møte kolliderer.", ", but fixed meetings clash.") : new(", ingen kollisjoner.", ", ingen kollisjonar.", ", no clashes.");
        var head = new LocalizedText(count.Nb + clash.Nb, count.Nn + clash.Nn, count.En + clash.En);
        return PlanText.Join(head, Unplaced(asked - placed, unplacedAtLeast), Moved(moved), Even(mean, meanAtMost), isBest == true ? Best : null);
    }

    private static LocalizedText Best { get; } = new("Ingen plan er bedre.", "Ingen plan er betre.", "No plan is better.");

    private static LocalizedText? Unplaced(int unplaced, int atLeast)
    {
        if (unplaced == 0)
        {
            return null;
        }

        LocalizedText meetings = PlanText.Meetings(unplaced);
        string least = PlanText.Number(atLeast);
        return atLeast == 0
            ? new($"{meetings.Nb} fikk ikke plass.", $"{meetings.Nn} fekk ikkje plass.", $"{meetings.En} found no day.")
            : new($"{meetings.Nb} fikk ikke plass, i enhver plan minst {least}.", $"{meetings.Nn} fekk ikkje plass, i kvar plan minst {least}.", $"{meetings.En} found no day; in any plan at least {least}.");
    }

    private static LocalizedText? Moved(int moved)
    {
        LocalizedText meetings = PlanText.Meetings(moved);
        return moved == 0 ? null : new($"{meetings.Nb} er flyttet.", $"{meetings.Nn} er flytta.", $"{meetings.En} moved.");
    }

    private static LocalizedText? Even(double? mean, double? atMost)
    {
        if (mean is not { } even || atMost is not { } most)
        {
            return null;
        }

        (LocalizedText so, LocalizedText best) = (PlanText.Decimal(even), PlanText.Decimal(most));
        return new LocalizedText($"Jevnhet i snitt {so.Nb} av høyst {best.Nb}.", $"Jamleik i snitt {so.Nn} av høgst {best.Nn}.", $"Mean evenness {so.En} of at most {best.En}.");
    }
}
