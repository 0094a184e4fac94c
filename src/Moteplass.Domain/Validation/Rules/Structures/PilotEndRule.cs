namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A pilot states its end.</summary>
    public const string PilotEnd = "STR002";
}

/// <summary>STR002.</summary>
/// <remarks>A pilot may end with an event that has no date yet. An end before the start is not a period at all: it is found as the register is read.</remarks>
internal static class PilotEndRule
{
    private static readonly Sentence NoEnd = new(
        "Det er ikke oppgitt når prøveordningen slutter.",
        "Det er ikkje oppgitt når prøveordninga sluttar.",
        "It is not stated when the pilot ends.");

    public static Rule Rule { get; } = new(
        RuleCodes.PilotEnd,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En prøveordning skal oppgi når den slutter.",
            "Ei prøveordning skal oppgi når ho sluttar.",
            "A pilot should state when it ends."),
        [RuleSource.Fact("A8")],
        RuleCheck.OfRecord<Phase>(Check));

    private static void Check(Phase phase, Place place, ReportProblem report)
    {
        if (phase is { Permanence: Permanence.Pilot, Period: null or { End: null }, EndEvent: null })
        {
            report(phase.Period is null ? place : place.At("period"), NoEnd);
        }
    }
}
