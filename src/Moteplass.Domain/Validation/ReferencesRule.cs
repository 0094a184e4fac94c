namespace Moteplass.Domain.Validation;

/// <summary>REG002.</summary>
internal static class ReferencesRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.References,
            ProblemSeverity.Error,
            new("Hver henvisning fører til en post av rett slag.", "Kvar tilvising fører til ein post av rett slag.", "Each reference leads to a record of the right kind."),
            "wire format"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach (Reference reference in context.Walk.Astray)
        {
            report(reference.Place, reference.Record is { } record ? LeadsAstray(reference, RecordKind.Of(record.GetType())) : LeadsNowhere(reference), found: reference.Id);
        }
    }

    private static LocalizedText LeadsNowhere(Reference reference) => new(
        $"Registeret mangler {RecordFamily.Of(reference.Type).One.Nb} med id-en «{reference.Id}».",
        $"Registeret manglar {RecordFamily.Of(reference.Type).One.Nn} med id-en «{reference.Id}».",
        $"The register does not have {RecordFamily.Of(reference.Type).One.En} with the id '{reference.Id}'.");

    private static LocalizedText LeadsAstray(Reference reference, RecordKind found) => new(
        $"«{reference.Id}» er {found.Name.Nb}, men her skal det stå {OneOf(reference, Language.Nb, "eller")}.",
        $"«{reference.Id}» er {found.Name.Nn}, men her skal det stå {OneOf(reference, Language.Nn, "eller")}.",
        $"'{reference.Id}' is {found.Name.En}, where {OneOf(reference, Language.En, "or")} is expected.");

    private static string OneOf(Reference reference, Language language, string or) =>
        string.Join($" {or} ", reference.Targets.Select(target => RecordKind.Of(target).Name.In(language)));
}
