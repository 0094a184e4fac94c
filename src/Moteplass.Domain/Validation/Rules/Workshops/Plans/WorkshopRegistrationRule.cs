using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The deadline for registering leaves time to meet needs.</summary>
    public const string WorkshopRegistration = "WSH014";
}

/// <summary>WSH014, of a plan.</summary>
internal static class WorkshopRegistrationRule
{
    private static readonly Sentence Short = new(
        "Påmeldingsfristen er {0} før workshopen. Bibliotekets egen grense, så det er tid til å tilrettelegge, er {1}.",
        "Påmeldingsfristen er {0} før workshopen. Grensa til biblioteket sjølv, så det er tid til å leggje til rette, er {1}.",
        "The deadline for registering is {0} before the workshop. The library's own limit, so that there is time to meet needs, is {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopRegistration,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Det skal være tid mellom påmeldingsfristen og workshopen til å tilrettelegge for deltakerne.",
            "Det skal vere tid mellom påmeldingsfristen og workshopen til å leggje til rette for deltakarane.",
            "There should be time between the deadline for registering and the workshop to meet the needs of participants."),
        [ParticipationGuides.AccessibleMeetings, ParticipationGuides.Interpreters],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop.Invitation is { RegisterBy: { } last, NeedsAsked: not false } && new WorkshopView(workshop).TooFewDaysToMeetNeeds is { } days)
        {
            report(place.At("invitation").At("registerBy"), Short.With(DayWords.Of(days), DayWords.Of(WorkshopLimits.RegistrationDays)), found: $"{last}");
        }
    }
}
