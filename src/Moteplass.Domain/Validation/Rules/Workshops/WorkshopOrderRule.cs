using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>What comes before a workshop is dated before it, and what follows after.</summary>
    public const string WorkshopOrder = "WSH009";
}

/// <summary>WSH009, of a plan, of a workshop that was held, and of what came after.</summary>
/// <remarks>Of a workshop on whose day the sources disagree it speaks as info: the order may be right by one of them.</remarks>
internal static class WorkshopOrderRule
{
    private static readonly Sentence Before = new("{0} ({1}) er før {2} ({3}).", "{0} ({1}) er før {2} ({3}).", "{0} ({1}) is before {2} ({3}).");

    private static readonly LocalizedText Workshop = new("workshopen", "workshopen", "the workshop");
    private static readonly LocalizedText Announcement = new("kunngjøringen", "kunngjeringa", "the announcement");
    private static readonly LocalizedText Invitation = new("invitasjonen", "invitasjonen", "the invitation");
    private static readonly LocalizedText Registration = new("påmeldingsfristen", "påmeldingsfristen", "the deadline for registering");
    private static readonly LocalizedText Information = new("forhåndsinformasjonen", "førehandsinformasjonen", "the information beforehand");
    private static readonly LocalizedText HandOver = new("overleveringen av resultatene", "overleveringa av resultata", "the hand-over of the results");
    private static readonly LocalizedText FeedbackDue = new("fristen for tilbakemelding", "fristen for tilbakemelding", "the deadline for feedback");
    private static readonly LocalizedText Feedback = new("tilbakemeldingen", "tilbakemeldinga", "the feedback");
    private static readonly LocalizedText Evaluation = new("evalueringen", "evalueringa", "the evaluation");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopOrder,
        RuleCategory.Workshops,
        ProblemSeverity.Error,
        new(
            "Invitasjon, informasjon og påmeldingsfrist skal komme før en workshop, og det som følger av den, etter.",
            "Invitasjon, informasjon og påmeldingsfrist skal kome før ein workshop, og det som følgjer av han, etter.",
            "Invitation, information and the deadline for registering must come before a workshop, and what follows from it after."),
        [],
        RuleCheck.OfNeighbours<Workshop>(CheckWorkshop).And<Feedback>(CheckFeedback).And<Evaluation>(CheckEvaluation),
        RuleCheck.OfRecord<Workshop>(Check));

    private static void CheckWorkshop(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        Check(workshop, place, report);
        for (int i = 0; i < workshop.Follows.Count; i++)
        {
            if (workshop.Follows[i] != workshop.Id && context.Index.Find(workshop.Follows[i]) is { } earlier)
            {
                LocalizedText name = new($"workshopen «{earlier.Id}»", $"workshopen «{earlier.Id}»", $"the workshop '{earlier.Id}'");
                CheckDays(place.At("follows", i), (name, new WorkshopView(earlier).FirstDay), (Workshop, new WorkshopView(workshop).LastDay), IsDisputed(workshop) || IsDisputed(earlier), report);
            }
        }
    }

    private static void CheckFeedback(Feedback feedback, Place place, RuleContext context, ReportProblem report) =>
        CheckAfter(feedback.Workshop, (Feedback, feedback.When), place.At("when"), context.Index, report);

    private static void CheckEvaluation(Evaluation evaluation, Place place, RuleContext context, ReportProblem report)
    {
        if (evaluation.Continuous == true)
        {
            return;
        }

        foreach (Id<Workshop> workshop in evaluation.Workshops.Distinct())
        {
            CheckAfter(workshop, (Evaluation, evaluation.When), place.At("when"), context.Index, report);
        }
    }

    private static void CheckAfter(Id<Workshop>? id, (LocalizedText Name, PartialDate? Date) later, Place place, RegisterIndex index, ReportProblem report)
    {
        if (id is { } known && index.Find(known) is { } workshop)
        {
            CheckDays(place, (Workshop, new WorkshopView(workshop).FirstDay), later, IsDisputed(workshop), report);
        }
    }

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        var view = new WorkshopView(workshop);
        Place invitation = place.At("invitation");
        CheckDays(invitation.At("registerBy"), (Invitation, workshop.Invitation?.SentOn), (Registration, workshop.Invitation?.RegisterBy), false, report);
        CheckDays(place.At("planned").At("announcedOn"), (Announcement, workshop.Planned?.AnnouncedOn), (Workshop, view.LastDay), view.IsDayDisputed, report);
        CheckDays(invitation.At("sentOn"), (Invitation, workshop.Invitation?.SentOn), (Workshop, view.LastDay), view.IsDayDisputed, report);
        CheckDays(invitation.At("registerBy"), (Registration, workshop.Invitation?.RegisterBy), (Workshop, view.LastDay), view.IsDayDisputed, report);
        CheckDays(place.At("information").At("sentOn"), (Information, workshop.Information?.SentOn), (Workshop, view.LastDay), view.IsDayDisputed, report);
        CheckDays(place.At("feedbackPromise").At("due"), (Workshop, view.FirstDay), (FeedbackDue, workshop.FeedbackPromise?.Due), view.IsDayDisputed, report);
        for (int i = 0; i < workshop.Audience.Count; i++)
        {
            CheckDays(place.At("audience", i).At("receivedOn"), (Workshop, view.FirstDay), (HandOver, workshop.Audience[i].ReceivedOn), view.IsDayDisputed, report);
        }
    }

    private static void CheckDays(
        Place place, (LocalizedText Name, PartialDate? Date) first, (LocalizedText Name, PartialDate? Date) then, bool isDisputed, ReportProblem report)
    {
        if (first.Date is { } from && then.Date is { } to && to.IsDefinitelyBefore(from))
        {
            report(place, Before.With(then.Name.AtStart(), to, first.Name, from), isDisputed ? ProblemSeverity.Info : null, found: $"{to}", allowed: $"{from}/..");
        }
    }

    private static bool IsDisputed(Workshop workshop) => new WorkshopView(workshop).IsDayDisputed;
}
