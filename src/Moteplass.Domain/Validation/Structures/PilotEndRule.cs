namespace Moteplass.Domain.Validation;

/// <summary>STR002.</summary>
internal static class PilotEndRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PilotEnd,
            Severity.Warning,
            new(
                "En prøveordning har en slutt.",
                "Ei prøveordning har ein slutt.",
                "A pilot states its end."),
            "A8"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            for (int i = 0; i < structure.Phases.Count; i++)
            {
                if (structure.Phases[i] is { Permanence: Permanence.Pilot, Period: null or { End: null } })
                {
                    report(place.At("phases", i), new("Prøveordningen har ingen slutt.", "Prøveordninga har ingen slutt.", "The pilot has no end."));
                }
            }
        }
    }
}
