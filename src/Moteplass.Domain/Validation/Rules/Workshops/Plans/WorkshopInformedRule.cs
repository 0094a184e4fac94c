using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Participants are told what a workshop is for, and in good time.</summary>
    public const string WorkshopInformed = "WSH013";
}

/// <summary>WSH013, of a plan and of a workshop that was held.</summary>
internal static class WorkshopInformedRule
{
    private static readonly Sentence NotTold = new(
        "Det er oppgitt at deltakerne ikke får vite {0}.",
        "Det er oppgitt at deltakarane ikkje får vite {0}.",
        "It is stated that participants are not told {0}.");

    private static readonly Sentence Late = new(
        "Informasjonen kommer {0} før workshopen. Bibliotekets egen grense er {1}.",
        "Informasjonen kjem {0} før workshopen. Grensa til biblioteket sjølv er {1}.",
        "The information comes {0} before the workshop. The library's own limit is {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopInformed,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Deltakerne skal i god tid få vite hva en workshop er for, hva de kan påvirke, og hva innspillene skal brukes til.",
            "Deltakarane skal i god tid få vite kva ein workshop er for, kva dei kan påverke, og kva innspela skal brukast til.",
            "Participants should be told in good time what a workshop is for, what they can influence and how contributions will be used."),
        [ParticipationGuides.GeneralComment("25"), ParticipationGuides.GeneralComment("134 a"), ParticipationGuides.YouthPanels("3"), ParticipationGuides.UngMed("1")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop.Information is not { } information)
        {
            return;
        }

        Place at = place.At("information");
        (bool? IsTold, string Member, LocalizedText What)[] parts =
        [
            (information.Purpose, "purpose", new("hva workshopen er for", "kva workshopen er for", "what the workshop is for")),
            (information.Influence, "influence", new("hva de kan påvirke", "kva dei kan påverke", "what they can influence")),
            (information.Use, "use", new("hva innspillene skal brukes til", "kva innspela skal brukast til", "how contributions will be used")),
        ];
        foreach ((_, string member, LocalizedText what) in parts.Where(part => part.IsTold == false))
        {
            report(at.At(member), NotTold.With(what));
        }

        var view = new WorkshopView(workshop);
        if (!view.IsDayDisputed && DaysBetween.Of(information.SentOn, view.FirstDay) is { } days && days.IsAtLeast(WorkshopLimits.InformationDays) == false)
        {
            report(at.At("sentOn"), Late.With(DayWords.Of(days), DayWords.Of(WorkshopLimits.InformationDays)), ProblemSeverity.Info);
        }
    }
}
