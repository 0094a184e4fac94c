using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The invitation to a workshop comes in good time.</summary>
    public const string WorkshopNotice = "WSH012";
}

/// <summary>WSH012, of a plan and of a workshop that was held.</summary>
internal static class WorkshopNoticeRule
{
    private static readonly Sentence Late = new(
        "Invitasjonen kom {0} før workshopen. Bibliotekets egen grense er {1}.",
        "Invitasjonen kom {0} før workshopen. Grensa til biblioteket sjølv er {1}.",
        "The invitation came {0} before the workshop. The library's own limit is {1}.");

    private static readonly Sentence LateByMandate = new(
        "Invitasjonen kom {0}; fristen i mandatet var {1} ({2}).",
        "Invitasjonen kom {0}; fristen i mandatet var {1} ({2}).",
        "The invitation came {0}; the deadline of the mandate was {1} ({2}).");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopNotice,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Invitasjonen til en workshop skal komme i god tid.",
            "Invitasjonen til ein workshop skal kome i god tid.",
            "The invitation to a workshop should come in good time."),
        [ParticipationGuides.EarlyInvolvement, ParticipationGuides.UngMed("2"), ParticipationGuides.AccessibleMeetings],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        var view = new WorkshopView(workshop);
        if (view.Invited is not { } invited || view.FirstDay is not { } day || view.IsDayDisputed)
        {
            return;
        }

        Place at = workshop.Invitation?.SentOn is null ? place.At("planned").At("announcedOn") : place.At("invitation").At("sentOn");
        if (WorkshopNotice.ByMandate(workshop, day.ExactDate, context.Index) is { } stated)
        {
            if (stated.Due is { } due && invited is { IsApproximate: false } && invited.Earliest > due)
            {
                report(at, LateByMandate.With(invited.When(), due, stated.Notice), found: $"{invited}", allowed: $"..{due:uuuu-MM-dd}");
            }
        }
        else if (DaysBetween.Of(invited, day) is { } days && days.IsAtLeast(WorkshopLimits.NoticeDays) == false)
        {
            bool isTooLate = days.IsAtLeast(WorkshopLimits.ShortestNoticeDays) == false;
            int limit = isTooLate ? WorkshopLimits.ShortestNoticeDays : WorkshopLimits.NoticeDays;
            report(at, Late.With(DayWords.Of(days), DayWords.Of(limit)), isTooLate ? null : ProblemSeverity.Info, found: $"{invited}");
        }
    }
}
