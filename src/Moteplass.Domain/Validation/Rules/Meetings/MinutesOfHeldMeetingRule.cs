namespace Moteplass.Domain.Validation;

/// <summary>MTG004.</summary>
internal static class MinutesOfHeldMeetingRule
{
    private static readonly Sentence NotHeld = new(
        "Møtet er {0}, men har et referat.",
        "Møtet er {0}, men har eit referat.",
        "The meeting is {0}, but has minutes.");

    private static readonly Sentence WrittenBeforeMeeting = new(
        "Referatet er skrevet {0}, før møtet ble holdt {1}.",
        "Referatet er skrive {0}, før møtet vart halde {1}.",
        "The minutes were written on {0}, before the meeting was held on {1}.");

    private static readonly Sentence ApprovedBeforeWritten = new(
        "Referatet er godkjent {0}, før det ble skrevet {1}.",
        "Referatet er godkjent {0}, før det vart skrive {1}.",
        "The minutes were approved on {0}, before they were written on {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.MinutesOfHeldMeeting,
        RuleCategory.Meetings,
        ProblemSeverity.Error,
        new(
            "Referat er fra et avholdt møte, og godkjennes etter at det er skrevet.",
            "Eit referat er frå eit møte som er halde, og blir godkjent etter at det er skrive.",
            "Minutes are of a held meeting, and approved after they are written."),
        [],
        RuleCheck.OfRecord<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, ReportProblem report)
    {
        if (meeting.Minutes is not { } minutes)
        {
            return;
        }

        Place at = place.At("minutes");
        if (meeting.Held is null && meeting.Status is { } status and not MeetingStatus.Held)
        {
            report(at, NotHeld.With(MeetingStatusWords.Of(status)));
        }

        if (minutes.Drafted is { IsApproximate: false } written && meeting.Held?.Date is { IsApproximate: false } held && written.Latest < held.Earliest)
        {
            report(at.At("drafted"), WrittenBeforeMeeting.With($"{written}", $"{held}"), found: $"{written}", allowed: $"{held}/..");
        }

        if (minutes.Approved is { IsApproximate: false } approved && minutes.Drafted is { IsApproximate: false } drafted && approved.Latest < drafted.Earliest)
        {
            report(at.At("approved"), ApprovedBeforeWritten.With($"{approved}", $"{drafted}"), found: $"{approved}", allowed: $"{drafted}/..");
        }
    }
}
