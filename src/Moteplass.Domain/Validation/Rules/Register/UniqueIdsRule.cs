namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Ids are unique in their kind.</summary>
    public const string UniqueIds = "REG001";
}

/// <summary>REG001.</summary>
internal static class UniqueIdsRule
{
    private static readonly Sentence UsedAlready = new(
        "Id-en «{0}» er allerede brukt blant {1} (se {2}).",
        "Id-en «{0}» er allereie brukt blant {1} (sjå {2}).",
        "The id '{0}' is already used among {1} (see {2}).");

    public static Rule Rule { get; } = new(
        RuleCodes.UniqueIds,
        RuleCategory.Register,
        ProblemSeverity.Error,
        new(
            "Hver id skal bare være brukt én gang blant poster av samme slag.",
            "Kvar id skal berre vere brukt éin gong blant postar av same slag.",
            "Each id must be used only once among records of its kind."),
        [RuleSource.WireFormat],
        RuleCheck.OfRegister(Check, RuleReach.Of(record => RecordIds.Of(record))));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach (IdUse use in context.Index.HasDoubled() ? DoubledIds.In(context.Register) : [])
        {
            report(use.Place.At("id"), UsedAlready.With(use.Id, RecordTerms.All(use.Type), $"{use.First.ToPointer()}"), found: use.Id);
        }
    }
}
