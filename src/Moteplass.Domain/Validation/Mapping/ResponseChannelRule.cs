namespace Moteplass.Domain.Validation;

/// <summary>MAP003.</summary>
internal static class ResponseChannelRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ResponseChannel,
            Severity.Warning,
            new(
                "Et svar med innhold oppgir kanalen det kom gjennom.",
                "Eit svar med innhald oppgir kanalen det kom gjennom.",
                "A response with substance names its channel."),
            "B6"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((MappingResponse response, Place place) in Responses.Of(context))
        {
            if (response is { Status: ResponseStatus.Answered, Channel: null })
            {
                report(place, new LocalizedText(
                    $"Hvilken kanal svaret fra «{response.Respondent}» kom gjennom, er ikke oppgitt.",
                    $"Kva kanal svaret frå «{response.Respondent}» kom gjennom, er ikkje oppgitt.",
                    $"Through which channel '{response.Respondent}' answered is not stated."));
            }
        }
    }
}
