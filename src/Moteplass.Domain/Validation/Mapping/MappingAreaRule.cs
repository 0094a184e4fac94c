namespace Moteplass.Domain.Validation;

/// <summary>MAP001.</summary>
internal static class MappingAreaRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MappingArea,
            ProblemSeverity.Warning,
            new(
                "Hvert område i kartleggingsskjemaet har en definisjon og en hjelpetekst.",
                "Kvart område i kartleggingsskjemaet har ein definisjon og ein hjelpetekst.",
                "Every area of the survey form has a definition and a help text."),
            "B4"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((PracticeMapping mapping, Place place) in context.Mappings)
        {
            for (int i = 0; i < mapping.Areas.Count; i++)
            {
                if (mapping.Areas[i].Definition is null)
                {
                    report(place.At("areas", i), new("Området har ingen definisjon.", "Området har ingen definisjon.", "The area has no definition."));
                }

                if (mapping.Areas[i].HelpText is null)
                {
                    report(place.At("areas", i), new("Området har ingen hjelpetekst.", "Området har ingen hjelpetekst.", "The area has no help text."));
                }
            }
        }
    }
}
