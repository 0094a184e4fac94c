using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Participants are asked what they need, and are given it.</summary>
    public const string WorkshopNeeds = "WSH026";
}

/// <summary>WSH026, of a plan and of a workshop that was held.</summary>
internal static class WorkshopNeedsRule
{
    private static readonly Sentence NotProvided = new(
        "En deltaker ba om tilrettelegging som ikke var på plass: {0}.",
        "Ein deltakar bad om tilrettelegging som ikkje var på plass: {0}.",
        "A participant asked for an accommodation that was not provided: {0}.");

    private static readonly Sentence NotAsked = new(
        "Deltakerne ble ikke spurt hva de trenger for å kunne delta.",
        "Deltakarane vart ikkje spurde kva dei treng for å kunne delta.",
        "Participants were not asked what they need in order to take part.");

    private static readonly Sentence InterpretersLate = new(
        "Det er bedt om tolk, og påmeldingsfristen er {0} før workshopen. Bibliotekets egen grense er {1}.",
        "Det er bede om tolk, og påmeldingsfristen er {0} før workshopen. Grensa til biblioteket sjølv er {1}.",
        "An interpreter is asked for, and the deadline for registering is {0} before the workshop. The library's own limit is {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopNeeds,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Deltakerne i en workshop skal bli spurt hva de trenger, og få det de ber om.",
            "Deltakarane i ein workshop skal bli spurde kva dei treng, og få det dei ber om.",
            "Participants of a workshop should be asked what they need, and be given what they ask for."),
        [ParticipationGuides.AccessibleMeetings, ParticipationGuides.Interpreters, ParticipationGuides.GeneralComment("134 f")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        for (int i = 0; i < workshop.Accommodations.Count; i++)
        {
            if (workshop.Accommodations[i] is { Requested: true, Provided: false } missing)
            {
                report(place.At("accommodations", i).At("provided"), NotProvided.With(EachLanguage.Of(language => missing.Kind.InWords(language))));
            }
        }

        if (workshop.Invitation?.NeedsAsked == false)
        {
            report(place.At("invitation").At("needsAsked"), NotAsked, ProblemSeverity.Info);
        }

        if (workshop.Accommodations.Any(IsRequestedInterpreter) && new WorkshopView(workshop).TooFewDaysToMeetNeeds is { } days)
        {
            report(place.At("invitation").At("registerBy"), InterpretersLate.With(DayWords.Of(days), DayWords.Of(WorkshopLimits.RegistrationDays)), ProblemSeverity.Info);
        }
    }

    private static bool IsRequestedInterpreter(Accommodation one) =>
        one is { Requested: true, Kind: AccommodationKind.SignLanguageInterpreter or AccommodationKind.TextInterpreter or AccommodationKind.SpokenLanguageInterpreter };
}
