using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A workshop has room for topics of those who take part.</summary>
    public const string WorkshopOwnTopics = "WSH018";
}

/// <summary>WSH018, of a plan and of a workshop that was held.</summary>
internal static class WorkshopOwnTopicsRule
{
    private static readonly Sentence NoneIsTheirs = new(
        "Alle temaene er foreslått av andre enn brukersiden.",
        "Alle temaa er føreslåtte av andre enn brukarsida.",
        "All themes were proposed by others than the users' side.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopOwnTopics,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Det skal være rom for deltakernes egne tema i en workshop.",
            "Det skal vere rom for deltakarane sine eigne tema i ein workshop.",
            "A workshop should have room for topics that participants raise."),
        [ParticipationGuides.GeneralComment("134 d"), ParticipationGuides.YouthPanels("1")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        // Those of a workshop that it follows may have found the themes.
        if (!workshop.Themes.IsEmpty && workshop.Follows.IsEmpty && ThreeValued.Any(WorkshopTopics.Of(workshop, context.Index)) == false)
        {
            report(place.At("themes"), NoneIsTheirs);
        }
    }
}
