using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Half of the time of a workshop is that of those who take part.</summary>
    public const string WorkshopOwnTime = "WSH023";
}

/// <summary>WSH023, of the workshop itself.</summary>
internal static class WorkshopOwnTimeRule
{
    private static readonly Sentence Little = new(
        "Under halvparten av tiden går til gruppearbeid, samtale i plenum eller innlegg fra brukersiden. At det skal være halvparten, er bibliotekets egen grense.",
        "Under halvparten av tida går til gruppearbeid, samtale i plenum eller innlegg frå brukarsida. At det skal vere halvparten, er biblioteket si eiga grense.",
        "Less than half of the time is for group work, talk in plenary or talks by the users' side. That it should be half is the library's own limit.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopOwnTime,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Deltakerne skal ha minst halvparten av tiden i en workshop.",
            "Deltakarane skal ha minst halvparten av tida i ein workshop.",
            "At least half of the time of a workshop should be for those who take part."),
        [ParticipationGuides.Lundy("Voice"), ParticipationGuides.UngMed("2")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        if (new WorkshopProgramme(workshop, context.Index).OwnTime?.Most < WorkshopLimits.Half)
        {
            report(place.At("sessions"), Little);
        }
    }
}
