namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>At a meeting that is stated to be in person nobody is present at a distance.</summary>
    public const string FormOfMeeting = "MTG013";
}

/// <summary>MTG013.</summary>
internal static class MeetingFormRule
{
    private static readonly Sentence AtADistance = new(
        "Møtet er ført opp som fysisk, men noen er ført opp som til stede digitalt.",
        "Møtet er ført opp som fysisk, men nokon er ført opp som til stades digitalt.",
        "The meeting is stated to be in person, but somebody is listed as present at a distance.");

    public static Rule Rule { get; } = new(
        RuleCodes.FormOfMeeting,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Ingen skal være til stede digitalt på et møte som er ført opp som fysisk.",
            "Ingen skal vere til stades digitalt på eit møte som er ført opp som fysisk.",
            "Nobody should be present at a distance at a meeting that is stated to be in person."),
        [],
        RuleCheck.OfRecord<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, ReportProblem report)
    {
        for (int i = 0; meeting.Form == MeetingForm.InPerson && i < meeting.Attendance.Count; i++)
        {
            if (meeting.Attendance[i].Presence == Presence.Remote)
            {
                report(place.At("attendance", i).At("presence"), AtADistance);
            }
        }
    }
}
