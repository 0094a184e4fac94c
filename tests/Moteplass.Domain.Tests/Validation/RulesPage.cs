using System.Text;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>The catalogue of rules as a page of Markdown, for those who read the repository.</summary>
internal static class RulesPage
{
    public static string Make()
    {
        var page = new StringBuilder("""
            # The rules

            What registers are checked against. Made from the catalogue by `tests/Moteplass.Domain.Tests/Validation/RulesPageTests`; do not edit.

            A code is never reused or renumbered. **error**: the record contradicts itself or cannot be used; **warning**: it departs from good
            practice or from its own mandate; **info**: worth a look. A part of a rule may be graver or milder; the column *also* says how.
            Silence that a mandate may fill is mostly an info until that mandate is read whole. *Day*: the rule, or a part of it, checks only on a date.
            *Structure*, *register*: it checks only a whole structure, or a whole register; the validators of what is less leave it out. The source
            is a [fact](../Documentation/FACTS.md), a guideline, a law, the published mandates (corpus) or the wire format; without one, the rule rests
            on the judgement of this library alone.

            """);
        foreach (IGrouping<RuleCategory, Rule> category in RuleCatalogue.All.GroupBy(rule => rule.Category))
        {
            page.Append("\n## ").Append(category.Key).Append("\n\n");
            page.Append("| code | severity | also | rule | regel (bokmål) | regel (nynorsk) | needs | source |\n|---|---|---|---|---|---|---|---|\n");
            foreach (Rule rule in category)
            {
                page.AppendJoin(" | ", $"| {rule.Code}", Word(rule.Severity), Also(rule), rule.Title.En, rule.Title.Nb, rule.Title.Nn, Needs(rule), $"{Sources(rule)} |\n");
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The other severities with which the samples show the rule broken, the gravest first.</summary>
    private static string Also(Rule rule) => string.Join(", ", RuleSamples.All
        .Where(sample => sample.Code == rule.Code && sample.Expected is not null)
        .Select(sample => sample.Expected!.Severity)
        .Where(severity => severity != rule.Severity)
        .Distinct()
        .OrderByDescending(severity => severity.Rank())
        .Select(Word));

    private static string Word(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Needs(Rule rule) => string.Join(", ", (string[])[.. rule.NeedsDay ? ["day"] : Array.Empty<string>(), .. Scope(rule.Scope)]);

    private static string[] Scope(RuleScope scope) => scope switch
    {
        RuleScope.Structure => ["structure"],
        RuleScope.Register => ["register"],
        _ => [],
    };

    private static string Sources(Rule rule) => rule.Sources.IsEmpty ? "-" : string.Join(", ", rule.Sources);
}
