using System.Collections.Frozen;

namespace Moteplass.Domain.Validation;

/// <summary>The rules of the form and of the register together.</summary>
internal static class RuleBook
{
    /// <summary>All rules, in the order of their codes.</summary>
    public static ValueList<Rule> All { get; } = [.. FormatRules.All.Concat(RuleCatalogue.Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The codes of the rules that need a day.</summary>
    public static ValueList<string> NeedingDay { get; } = [.. All.Where(rule => rule.NeedsDay).Select(rule => rule.Code)];

    private static FrozenDictionary<string, Rule> ByCode { get; } = All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    public static Rule? Find(string code) => ByCode.GetValueOrDefault(code);
}
