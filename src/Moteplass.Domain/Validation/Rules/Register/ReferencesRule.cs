namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Every reference leads to a record of the right type.</summary>
    public const string References = "REG002";
}

/// <summary>REG002.</summary>
internal static class ReferencesRule
{
    private static readonly Sentence LeadsNowhere = new(
        "Registeret mangler {0} med id-en «{1}».",
        "Registeret manglar {0} med id-en «{1}».",
        "The register does not have {0} with the id '{1}'.");

    private static readonly Sentence LeadsAstray = new(
        "«{0}» er {1}, men her skal det stå {2}.",
        "«{0}» er {1}, men her skal det stå {2}.",
        "'{0}' is {1}, but {2} is expected here.");

    public static Rule Rule { get; } = new(
        RuleCodes.References,
        RuleCategory.Register,
        ProblemSeverity.Error,
        new(
            "Hver henvisning skal føre til en post av rett slag.",
            "Kvar tilvising skal føre til ein post av rett slag.",
            "Each reference must lead to a record of the right kind."),
        [RuleSource.WireFormat],
        RuleCheck.OfRegister(Check, RuleReach.Ids));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach (Reference reference in context.Walk.Astray)
        {
            ProblemMessage message = reference.Record is { } record
                ? LeadsAstray.With(reference.Id, RecordTerms.One(record.GetType()), OneOf(reference.Targets))
                : LeadsNowhere.With(RecordTerms.One(reference.Type), reference.Id);
            report(reference.Place, message, found: reference.Id);
        }
    }

    private static LocalizedText OneOf(ValueList<Type> targets) => new(
        string.Join(" eller ", targets.Select(target => RecordTerms.One(target).Nb)),
        string.Join(" eller ", targets.Select(target => RecordTerms.One(target).Nn)),
        string.Join(" or ", targets.Select(target => RecordTerms.One(target).En)));
}
