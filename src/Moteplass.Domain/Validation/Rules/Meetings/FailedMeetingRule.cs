using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A cancelled or postponed meeting has no attendance, and a postponed one leads to another.</summary>
    public const string FailedMeeting = "MTG008";
}

/// <summary>MTG008.</summary>
internal static class FailedMeetingRule
{
    private static readonly Sentence SomebodyWasThere = new(
        "Møtet er {0}, men noen var til stede.",
        "Møtet er {0}, men nokon var til stades.",
        "The meeting is {0}, but somebody was there.");

    private static readonly Sentence NotPostponed = new(
        "Møtet er {0} og ikke utsatt.",
        "Møtet er {0} og ikkje utsett.",
        "The meeting is {0}, not postponed.");

    private static readonly Sentence NewMeetingNotStated = new(
        "Møtet er utsatt, men det nye møtet er ikke oppgitt.",
        "Møtet er utsett, men det nye møtet er ikkje oppgitt.",
        "The meeting is postponed, but the new meeting is not stated.");

    private static readonly Sentence NewMeetingIsEarlier = new(
        "Møtet er utsatt til «{0}», som er tidligere ({1}) enn det utsatte møtet ({2}).",
        "Møtet er utsett til «{0}», som er tidlegare ({1}) enn det utsette møtet ({2}).",
        "The meeting is postponed to '{0}', which is earlier ({1}) than the meeting postponed ({2}).");

    private static readonly Sentence NewMeetingIsOfOthers = new(
        "Møtet er utsatt til «{0}», som er et møte i en annen struktur.",
        "Møtet er utsett til «{0}», som er eit møte i ein annan struktur.",
        "The meeting is postponed to '{0}', which is a meeting of another structure.");

    public static Rule Rule { get; } = new(
        RuleCodes.FailedMeeting,
        RuleCategory.Meetings,
        ProblemSeverity.Error,
        new(
            "Et avlyst eller utsatt møte skal ikke ha oppmøte, og et utsatt møte, og bare det, skal vise til det nye møtet.",
            "Eit avlyst eller utsett møte skal ikkje ha oppmøte, og eit utsett møte, og berre det, skal vise til det nye møtet.",
            "A cancelled or postponed meeting must have no attendance, and only a postponed meeting must refer to the new one."),
        [],
        RuleCheck.OfNeighbours<Meeting>(Check),
        RuleCheck.OfRecord<Meeting>(CheckAlone));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        CheckAlone(meeting, place, report);
        if (meeting.PostponedTo is { } id && id != meeting.Id && context.Index.Find(id) is { } next)
        {
            CheckNext(meeting, next, place.At("postponedTo"), report);
        }
    }

    private static void CheckAlone(Meeting meeting, Place place, ReportProblem report)
    {
        MeetingStatus? status = meeting.Held is null ? meeting.Status : meeting.Status ?? MeetingStatus.Held;
        if (status is MeetingStatus.Cancelled or MeetingStatus.Postponed && meeting.Attendance.Any(attendance => attendance.WasPresent() == true))
        {
            report(place.At("attendance"), SomebodyWasThere.With(MeetingStatusWords.Of(status.Value)));
        }

        if (meeting.PostponedTo is not null && status is { } other and not MeetingStatus.Postponed)
        {
            report(place.At("postponedTo"), NotPostponed.With(MeetingStatusWords.Of(other)));
        }
        else if (meeting.PostponedTo is null && status == MeetingStatus.Postponed)
        {
            report(place, NewMeetingNotStated, ProblemSeverity.Info);
        }
    }

    private static void CheckNext(Meeting meeting, Meeting next, Place place, ReportProblem report)
    {
        if (!meeting.Structures.IsEmpty && !next.Structures.IsEmpty && !meeting.Structures.Any(next.Structures.Contains))
        {
            report(place, NewMeetingIsOfOthers.With($"{next.Id}"), ProblemSeverity.Warning);
        }

        if (meeting.Planned?.Date is { } meant && (next.Held?.Date ?? next.Planned?.Date) is { } instead && instead.IsDefinitelyBefore(meant))
        {
            report(place, NewMeetingIsEarlier.With($"{next.Id}", instead, meant), found: $"{instead}", allowed: $"{meant}/..");
        }
    }
}
