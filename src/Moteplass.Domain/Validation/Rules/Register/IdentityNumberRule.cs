namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>No text holds a Norwegian national identity number.</summary>
    public const string IdentityNumber = "PRV001";
}

/// <summary>PRV001.</summary>
/// <remarks>The message does not repeat the number.</remarks>
internal static class IdentityNumberRule
{
    private static readonly Sentence HoldsNumber = new(
        "Teksten inneholder et gyldig fødselsnummer eller D-nummer.",
        "Teksten inneheld eit gyldig fødselsnummer eller D-nummer.",
        "The text contains a valid Norwegian national identity number.");

    public static Rule Rule { get; } = new(
        RuleCodes.IdentityNumber,
        RuleCategory.Privacy,
        ProblemSeverity.Error,
        new(
            "Ingen tekst skal inneholde et fødselsnummer eller D-nummer.",
            "Ingen tekst skal innehalde eit fødselsnummer eller D-nummer.",
            "A text must not contain a Norwegian national identity number."),
        [],
        RuleCheck.OfRegister(Check, RuleReach.Ids),
        RuleCheck.OfRecord<DomainRecord>(CheckAlone));

    private static void Check(RuleContext context, ReportProblem report) => Report(context.Walk, report);

    private static void CheckAlone(DomainRecord record, Place place, ReportProblem report) => Report(new RegisterWalk(record), report);

    private static void Report(RegisterWalk walk, ReportProblem report)
    {
        foreach (Place number in walk.IdentityNumbers)
        {
            report(number, HoldsNumber);
        }
    }
}
