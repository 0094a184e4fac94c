namespace Moteplass.Domain.Validation;

/// <summary>MAP002.</summary>
internal static class WorkedExampleRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkedExample,
            Severity.Warning,
            new(
                "Skjemaet for en kartlegging har et utfylt eksempel.",
                "Skjemaet for ei kartlegging har eit utfylt eksempel.",
                "The form of a mapping has a worked example."),
            "B4"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        for (int m = 0; m < context.Register.Mappings.Count; m++)
        {
            if (!context.Register.Mappings[m].Areas.IsEmpty && context.Register.Mappings[m].WorkedExample is null)
            {
                report(Place.Root.At("mappings", m), new("Skjemaet har ikke noe utfylt eksempel.", "Skjemaet har ikkje noko utfylt eksempel.", "The form has no worked example."));
            }
        }
    }
}
