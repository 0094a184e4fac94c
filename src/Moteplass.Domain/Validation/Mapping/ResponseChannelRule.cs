namespace Moteplass.Domain.Validation;

/// <summary>MAP003.</summary>
internal static class ResponseChannelRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ResponseChannel,
            ProblemSeverity.Warning,
            new(
                "Et svar med innhold oppgir hvordan det er innhentet.",
                "Eit svar med innhald oppgir korleis det er henta inn.",
                "A substantive response names the channel through which it was gathered."),
            "B6"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((PracticeMapping mapping, Place place) in context.Mappings)
        {
            for (int i = 0; i < mapping.Responses.Count; i++)
            {
                if (mapping.Responses[i] is { Status: ResponseStatus.Answered, Channel: null })
                {
                    report(place.At("responses", i), new(
                        "Hvordan svaret er innhentet, er ikke oppgitt.",
                        "Korleis svaret er henta inn, er ikkje oppgitt.",
                        "The channel through which the response was gathered is not stated."));
                }
            }
        }
    }
}
