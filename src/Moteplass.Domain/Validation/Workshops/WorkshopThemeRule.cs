namespace Moteplass.Domain.Validation;

/// <summary>WSH001.</summary>
internal static class WorkshopThemeRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopTheme,
            ProblemSeverity.Warning,
            new(
                "En workshop har et tema, eller i det minste en arrangør.",
                "Ein workshop har eit tema, eller i det minste ein arrangør.",
                "A workshop has a theme, or an arranger at least."),
            "A7, A12, A13"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Workshop workshop, Place place) in context.Workshops.Where(one => one.Workshop.Themes.IsEmpty))
        {
            if (workshop.ArrangedBy.IsEmpty)
            {
                report(
                    place,
                    new("Workshopen har verken tema eller arrangør.", "Workshopen har verken tema eller arrangør.", "The workshop has neither a theme nor an arranger."),
                    ProblemSeverity.Error);
            }
            else
            {
                report(place, new("Workshopen har ikke noe tema.", "Workshopen har ikkje noko tema.", "The workshop has no theme."));
            }
        }
    }
}
