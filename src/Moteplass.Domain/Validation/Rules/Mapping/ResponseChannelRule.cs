namespace Moteplass.Domain.Validation;

/// <summary>MAP003.</summary>
internal static class ResponseChannelRule
{
    private static readonly Sentence NoChannel = new(
        "Hvordan svaret er innhentet, er ikke oppgitt.",
        "Korleis svaret er henta inn, er ikkje oppgitt.",
        "The channel through which the response was gathered is not stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.ResponseChannel,
        RuleCategory.Mappings,
        ProblemSeverity.Warning,
        new(
            "Et svar med innhold oppgir hvordan det er innhentet.",
            "Eit svar med innhald oppgir korleis det er henta inn.",
            "A substantive response names the channel through which it was gathered."),
        [RuleSource.Fact("B6")],
        RuleCheck.OfRecord<MappingResponse>(Check));

    private static void Check(MappingResponse response, Place place, ReportProblem report)
    {
        if (response is { Status: ResponseStatus.Answered, Channel: null })
        {
            report(place, NoChannel);
        }
    }
}
