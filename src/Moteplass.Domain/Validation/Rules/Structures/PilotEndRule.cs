namespace Moteplass.Domain.Validation;

/// <summary>STR002.</summary>
/// <remarks>An end before the start is no period at all: it is found as the register is read.</remarks>
internal static class PilotEndRule
{
    private static readonly Sentence NoEnd = new(
        "Prøveordningen har ingen oppgitt slutt.",
        "Prøveordninga har ingen oppgitt slutt.",
        "The pilot has no stated end.");

    public static Rule Rule { get; } = new(
        RuleCodes.PilotEnd,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "En prøveordning oppgir når den slutter.",
            "Ei prøveordning oppgir når ho sluttar.",
            "A pilot states its end."),
        [RuleSource.Fact("A8")],
        RuleCheck.OfRecord<Phase>(Check));

    private static void Check(Phase phase, Place place, ReportProblem report)
    {
        if (phase is { Permanence: Permanence.Pilot, Period: null or { End: null } })
        {
            report(phase.Period is null ? place : place.At("period"), NoEnd);
        }
    }
}
