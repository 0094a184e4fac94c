namespace Moteplass.Domain.Validation;

/// <summary>PRV001.</summary>
/// <remarks>The message does not repeat the number.</remarks>
internal static class IdentityNumberRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.IdentityNumber,
            ProblemSeverity.Error,
            new(
                "Ingen tekst inneholder et fødselsnummer eller D-nummer.",
                "Ingen tekst inneheld eit fødselsnummer eller D-nummer.",
                "No text holds a Norwegian national identity number."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach (Place place in context.Walk.IdentityNumbers)
        {
            report(place, new(
                "Teksten inneholder et gyldig fødselsnummer eller D-nummer.",
                "Teksten inneheld eit gyldig fødselsnummer eller D-nummer.",
                "The text holds a valid Norwegian national identity number."));
        }
    }
}
