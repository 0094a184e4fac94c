namespace Moteplass.Domain.Validation;

/// <summary>MAP001.</summary>
internal static class ExplainedAreasRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ExplainedAreas,
            Severity.Warning,
            new(
                "Hvert område i en kartlegging er definert og har en hjelpetekst.",
                "Kvart område i ei kartlegging er definert og har ein hjelpetekst.",
                "Each area of a mapping has a definition and a help text."),
            "B4"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        for (int m = 0; m < context.Register.Mappings.Count; m++)
        {
            ValueList<MappingArea> areas = context.Register.Mappings[m].Areas;
            for (int i = 0; i < areas.Count; i++)
            {
                Place place = Place.Root.At("mappings", m).At("areas", i);
                if (areas[i].Definition is null)
                {
                    report(place, new("Området er ikke definert.", "Området er ikkje definert.", "The area has no definition."));
                }

                if (areas[i].HelpText is null)
                {
                    report(place, new("Området har ingen hjelpetekst.", "Området har ingen hjelpetekst.", "The area has no help text."));
                }
            }
        }
    }
}
