using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>MTG008.</summary>
internal static class FailedMeetingRule
{
    private static readonly Sentence SomebodyWasThere = new(
        "Møtet er {0}, men noen var til stede.",
        "Møtet er {0}, men nokon var til stades.",
        "The meeting is {0}, but somebody was there.");

    private static readonly Sentence PostponedToItself = new(
        "Møtet er utsatt til seg selv.",
        "Møtet er utsett til seg sjølv.",
        "The meeting is postponed to itself.");

    private static readonly Sentence NotPostponed = new(
        "Møtet er {0} og ikke utsatt.",
        "Møtet er {0} og ikkje utsett.",
        "The meeting is {0}, not postponed.");

    public static Rule Rule { get; } = new(
        RuleCodes.FailedMeeting,
        RuleCategory.Meetings,
        ProblemSeverity.Error,
        new(
            "Et avlyst eller utsatt møte har ikke noe oppmøte, og et utsatt møte viser til det nye møtet.",
            "Eit avlyst eller utsett møte har ikkje noko oppmøte, og eit utsett møte viser til det nye møtet.",
            "A cancelled or postponed meeting has no attendance, and a postponed one refers to the new meeting."),
        [],
        RuleCheck.OfRecord<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, ReportProblem report)
    {
        if (meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed && meeting.Attendance.Any(attendance => attendance.WasPresent() == true))
        {
            report(place.At("attendance"), SomebodyWasThere.With(MeetingStatusWords.Of(meeting.Status.Value)));
        }

        if (meeting.PostponedTo == meeting.Id)
        {
            report(place.At("postponedTo"), PostponedToItself);
        }
        else if (meeting.PostponedTo is not null && meeting.Status is { } status and not MeetingStatus.Postponed)
        {
            report(place.At("postponedTo"), NotPostponed.With(MeetingStatusWords.Of(status)));
        }
    }
}
