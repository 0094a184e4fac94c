namespace Moteplass.Domain.Validation;

/// <summary>REG001.</summary>
internal static class UniqueIdsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.UniqueIds,
            ProblemSeverity.Error,
            new("Hver id er brukt én gang blant poster av samme slag.", "Kvar id er brukt éin gong blant postar av same slag.", "Each id is used once among records of its kind."),
            "wire format"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach (IdUse use in context.Walk.Doubled)
        {
            string place = use.First.ToPointer().ToString();
            report(use.Place.At("id"), new LocalizedText(
                $"Id-en «{use.Id}» er allerede brukt blant {RecordFamily.Of(use.Type).All.Nb}, ved {place}.",
                $"Id-en «{use.Id}» er allereie brukt blant {RecordFamily.Of(use.Type).All.Nn}, ved {place}.",
                $"The id '{use.Id}' is already used among {RecordFamily.Of(use.Type).All.En}, at {place}."), found: use.Id);
        }
    }
}
