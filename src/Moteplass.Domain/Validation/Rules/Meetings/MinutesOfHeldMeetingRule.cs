namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Minutes are of a held meeting.</summary>
    public const string MinutesOfHeldMeeting = "MTG004";
}

/// <summary>MTG004.</summary>
internal static class MinutesOfHeldMeetingRule
{
    private static readonly Sentence NotHeld = new(
        "Møtet er {0}, men har et referat.",
        "Møtet er {0}, men har eit referat.",
        "The meeting is {0}, but has minutes.");

    public static Rule Rule { get; } = new(
        RuleCodes.MinutesOfHeldMeeting,
        RuleCategory.Meetings,
        ProblemSeverity.Error,
        new(
            "Et referat skal være fra et møte som er holdt.",
            "Eit referat skal vere frå eit møte som er halde.",
            "Minutes must be of a meeting that was held."),
        [],
        RuleCheck.OfRecord<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, ReportProblem report)
    {
        if (meeting is { Minutes: not null, Held: null, Status: { } status and not MeetingStatus.Held })
        {
            report(place.At("minutes"), NotHeld.With(MeetingStatusWords.Of(status)));
        }
    }
}
