namespace Moteplass.Domain.Validation;

/// <summary>MAP005.</summary>
internal static class WholeMappingRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WholeMapping,
            Severity.Info,
            new(
                "Alle som ble spurt, svarte med innhold.",
                "Alle som vart spurde, svara med innhald.",
                "Everybody who was asked answered with substance."),
            "B7"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((MappingResponse response, Place place) in Responses.Of(context))
        {
            if (response.Status != ResponseStatus.Answered)
            {
                report(place, response.Status == ResponseStatus.NilReturn
                    ? new LocalizedText(
                        $"«{response.Respondent}» hadde ingen innspill; funnene gjelder de andre.",
                        $"«{response.Respondent}» hadde ingen innspel; funna gjeld dei andre.",
                        $"'{response.Respondent}' gave a nil return; the findings cover the others.")
                    : new LocalizedText(
                        $"«{response.Respondent}» svarte ikke; funnene gjelder de andre.",
                        $"«{response.Respondent}» svara ikkje; funna gjeld dei andre.",
                        $"'{response.Respondent}' did not answer; the findings cover the others."));
            }
        }
    }
}
