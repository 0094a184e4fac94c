namespace Moteplass.Domain.Validation;

/// <summary>STR002.</summary>
/// <remarks>An end before the start is no period at all: it is found as the register is read.</remarks>
internal static class PilotEndRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PilotEnd,
            ProblemSeverity.Warning,
            new(
                "En prøveordning oppgir når den slutter.",
                "Ei prøveordning oppgir når ho sluttar.",
                "A pilot states its end."),
            "A8"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Phase phase, Place place) in context.Phases)
        {
            if (phase is { Permanence: Permanence.Pilot, Period: null or { End: null } })
            {
                report(phase.Period is null ? place : place.At("period"), new(
                    "Prøveordningen har ingen oppgitt slutt.",
                    "Prøveordninga har ingen oppgitt slutt.",
                    "The pilot has no stated end."));
            }
        }
    }
}
