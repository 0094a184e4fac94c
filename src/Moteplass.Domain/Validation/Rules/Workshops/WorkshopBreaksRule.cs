using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A workshop has breaks.</summary>
    public const string WorkshopBreaks = "WSH024";
}

/// <summary>WSH024, of the workshop itself.</summary>
internal static class WorkshopBreaksRule
{
    private static readonly Sentence Long = new(
        "Programmet går {0} minutter uten pause. Bibliotekets egen grense er {1} minutter.",
        "Programmet går {0} minutt utan pause. Grensa til biblioteket sjølv er {1} minutt.",
        "The programme goes on for {0} minutes without a break. The library's own limit is {1} minutes.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopBreaks,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Programmet for en workshop skal ha pauser.",
            "Programmet for ein workshop skal ha pausar.",
            "The programme of a workshop should have breaks."),
        [ParticipationGuides.AccessibleMeetings, ParticipationGuides.GeneralComment("134 e")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        int limit = WorkshopAges.HasMinors(workshop) == true ? WorkshopLimits.MinutesWithoutBreakForMinors : WorkshopLimits.MinutesWithoutBreak;
        int longest = new WorkshopProgramme(workshop, null).LongestStretch;
        if (longest > limit)
        {
            report(place.At("sessions"), Long.With(longest, limit));
        }
    }
}
