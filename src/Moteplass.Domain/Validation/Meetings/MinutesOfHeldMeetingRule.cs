namespace Moteplass.Domain.Validation;

/// <summary>MTG004.</summary>
internal static class MinutesOfHeldMeetingRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MinutesOfHeldMeeting,
            ProblemSeverity.Error,
            new(
                "Referat er fra et avholdt møte, og godkjennes etter at det er skrevet.",
                "Eit referat er frå eit møte som er halde, og blir godkjent etter at det er skrive.",
                "Minutes are of a held meeting, and approved after they are written."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            if (meeting.Minutes is not { } minutes)
            {
                continue;
            }

            if (meeting.Held is null && meeting.Status is { } status and not MeetingStatus.Held)
            {
                LocalizedText word = StatusWord(status);
                report(place.At("minutes"), new LocalizedText(
                    $"Møtet er {word.Nb}, men har et referat.", $"Møtet er {word.Nn}, men har eit referat.", $"The meeting is {word.En}, but has minutes."));
            }

            if (minutes.Drafted is { IsApproximate: false } written && meeting.Held?.Date is { IsApproximate: false } held && written.Latest < held.Earliest)
            {
                report(place.At("minutes").At("drafted"), new LocalizedText(
                    $"Referatet er skrevet {written}, før møtet ble holdt {held}.",
                    $"Referatet er skrive {written}, før møtet vart halde {held}.",
                    $"The minutes were written on {written}, before the meeting was held on {held}."), found: $"{written}", allowed: $"{held}/..");
            }

            if (minutes.Approved is { IsApproximate: false } approved && minutes.Drafted is { IsApproximate: false } drafted && approved.Latest < drafted.Earliest)
            {
                report(place.At("minutes").At("approved"), new LocalizedText(
                    $"Referatet er godkjent {approved}, før det ble skrevet {drafted}.",
                    $"Referatet er godkjent {approved}, før det vart skrive {drafted}.",
                    $"The minutes were approved on {approved}, before they were written on {drafted}."), found: $"{approved}", allowed: $"{drafted}/..");
            }
        }
    }

    internal static LocalizedText StatusWord(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => new("planlagt", "planlagt", "planned"),
        MeetingStatus.Notified => new("innkalt", "innkalla", "notified"),
        MeetingStatus.Cancelled => new("avlyst", "avlyst", "cancelled"),
        MeetingStatus.Postponed => new("utsatt", "utsett", "postponed"),
        _ => new("avholdt", "halde", "held"),
    };
}
