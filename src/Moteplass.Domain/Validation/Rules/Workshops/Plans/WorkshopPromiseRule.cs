namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A planned workshop says how participants will hear what came of it.</summary>
    public const string WorkshopPromise = "WSH021";
}

/// <summary>WSH021, of a plan, where it can still be mended.</summary>
internal static class WorkshopPromiseRule
{
    private static readonly Sentence NotStated = new(
        "Det er ikke oppgitt når eller hvordan deltakerne får vite hva det førte til.",
        "Det er ikkje oppgitt når eller korleis deltakarane får vite kva det førte til.",
        "It is not stated when or how participants will hear what came of it.");

    private static readonly Sentence NotTold = new(
        "Deltakerne har ikke fått vite når eller hvordan de får høre hva det førte til.",
        "Deltakarane har ikkje fått vite når eller korleis dei får høyre kva det førte til.",
        "Participants have not been told when or how they will hear what came of it.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopPromise,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "En planlagt workshop skal si når eller hvordan deltakerne får vite hva det førte til.",
            "Ein planlagd workshop skal seie når eller korleis deltakarane får vite kva det førte til.",
            "A planned workshop should say when or how participants will hear what came of it."),
        [ParticipationGuides.GeneralComment("45"), ParticipationGuides.Barnombudsmannen("Prövning av barnets bästa, 7")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop is { Status: MeetingStatus.Planned or MeetingStatus.Notified, Held: null, FeedbackPromise: null } && workshop.Information?.Feedback != true)
        {
            report(place, workshop.Information?.Feedback is null ? NotStated : NotTold);
        }
    }
}
