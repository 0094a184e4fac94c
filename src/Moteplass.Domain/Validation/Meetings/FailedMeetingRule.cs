using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>MTG008.</summary>
internal static class FailedMeetingRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.FailedMeeting,
            ProblemSeverity.Error,
            new(
                "Et avlyst eller utsatt møte har ikke noe oppmøte, og et utsatt møte viser til det nye møtet.",
                "Eit avlyst eller utsett møte har ikkje noko oppmøte, og eit utsett møte viser til det nye møtet.",
                "A cancelled or postponed meeting has no attendance, and a postponed one refers to the new meeting."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            if (meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed && meeting.Attendance.Any(attendance => attendance.WasPresent() == true))
            {
                LocalizedText word = MinutesOfHeldMeetingRule.StatusWord(meeting.Status.Value);
                report(place.At("attendance"), new LocalizedText(
                    $"Møtet er {word.Nb}, men noen var til stede.", $"Møtet er {word.Nn}, men nokon var til stades.", $"The meeting is {word.En}, but somebody was there."));
            }

            if (meeting.PostponedTo == meeting.Id)
            {
                report(place.At("postponedTo"), new(
                    "Møtet er utsatt til seg selv.", "Møtet er utsett til seg sjølv.", "The meeting is postponed to itself."));
            }
            else if (meeting.PostponedTo is not null && meeting.Status is { } status and not MeetingStatus.Postponed)
            {
                LocalizedText word = MinutesOfHeldMeetingRule.StatusWord(status);
                report(place.At("postponedTo"), new LocalizedText(
                    $"Møtet er {word.Nb} og ikke utsatt.", $"Møtet er {word.Nn} og ikkje utsett.", $"The meeting is {word.En}, not postponed."));
            }
        }
    }
}
