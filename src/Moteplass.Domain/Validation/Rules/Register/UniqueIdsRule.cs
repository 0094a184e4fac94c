namespace Moteplass.Domain.Validation;

/// <summary>REG001.</summary>
internal static class UniqueIdsRule
{
    private static readonly Sentence UsedAlready = new(
        "Id-en «{0}» er allerede brukt blant {1}, ved {2}.",
        "Id-en «{0}» er allereie brukt blant {1}, ved {2}.",
        "The id '{0}' is already used among {1}, at {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.UniqueIds,
        RuleCategory.Register,
        ProblemSeverity.Error,
        new(
            "Hver id er brukt én gang blant poster av samme slag.",
            "Kvar id er brukt éin gong blant postar av same slag.",
            "Each id is used once among records of its kind."),
        [RuleSource.WireFormat],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach (IdUse use in context.Walk.Doubled)
        {
            report(use.Place.At("id"), UsedAlready.With(use.Id, RecordTerms.All(use.Type), $"{use.First.ToPointer()}"), found: use.Id);
        }
    }
}
