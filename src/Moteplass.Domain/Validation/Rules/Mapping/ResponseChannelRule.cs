namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A substantive response names the channel through which it was gathered.</summary>
    public const string ResponseChannel = "MAP003";
}

/// <summary>MAP003.</summary>
internal static class ResponseChannelRule
{
    private static readonly Sentence NoChannel = new(
        "Det er ikke oppgitt hvordan svaret er innhentet.",
        "Det er ikkje oppgitt korleis svaret er henta inn.",
        "It is not stated how the response was gathered.");

    public static Rule Rule { get; } = new(
        RuleCodes.ResponseChannel,
        RuleCategory.Mappings,
        ProblemSeverity.Warning,
        new(
            "Et svar med opplysninger skal si hvordan de er innhentet.",
            "Eit svar med opplysningar skal seie korleis dei er henta inn.",
            "A response that gives information should say how it was gathered."),
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
