using System.Reflection;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

public sealed class RuleCatalogueTests
{
    private static readonly Dictionary<string, RuleCategory> Letters = new()
    {
        ["FMT"] = RuleCategory.Format,
        ["ACT"] = RuleCategory.Actors,
        ["MEM"] = RuleCategory.Memberships,
        ["STR"] = RuleCategory.Structures,
        ["SEA"] = RuleCategory.Seats,
        ["PAR"] = RuleCategory.Parity,
        ["MAN"] = RuleCategory.Mandates,
        ["CAD"] = RuleCategory.Cadences,
        ["MTG"] = RuleCategory.Meetings,
        ["WSH"] = RuleCategory.Workshops,
        ["MAP"] = RuleCategory.Mappings,
        ["DEC"] = RuleCategory.Decisions,
        ["REG"] = RuleCategory.Register,
        ["PRV"] = RuleCategory.Privacy,
    };

    [Fact]
    public void Every_rule_is_in_the_catalogue() => Offenders.None(
        from type in typeof(RuleCatalogue).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where property.PropertyType == typeof(Rule) && !RuleCatalogue.Rules.Contains((Rule)property.GetValue(null)!)
        select $"{type.Name} is not in the catalogue");

    [Fact]
    public void Each_code_is_the_code_of_one_rule() => Assert.Equal(
        typeof(RuleCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal),
        RuleCatalogue.Rules.Select(rule => rule.Code));

    [Fact]
    public void Each_rule_of_the_form_is_a_problem_of_reading() => Assert.Equal(
        typeof(FormatCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        RuleCatalogue.FormatRules.Select(rule => rule.Code));

    [Fact]
    public void All_rules_are_those_of_the_form_and_of_the_register_in_the_order_of_their_codes() =>
        Assert.Equal(RuleCatalogue.FormatRules.Concat(RuleCatalogue.Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal), RuleCatalogue.All);

    [Fact]
    public void Each_rule_has_a_title_in_three_languages() => Assert.All(
        RuleCatalogue.All,
        rule => Assert.All([Language.Nb, Language.Nn, Language.En], language => Assert.EndsWith(".", rule.Title.Stated(language), StringComparison.Ordinal)));

    [Fact]
    public void A_title_says_what_shall_be() => Offenders.None(
        from rule in RuleCatalogue.All
        from title in new[] { (Says: rule.Title.Nb, Word: "skal"), (Says: rule.Title.Nn, Word: "skal"), (Says: rule.Title.En, Word: rule.Severity == ProblemSeverity.Error ? "must" : "should") }
        where $" {title.Says} ".Contains($" {title.Word} ", StringComparison.Ordinal) is false
        select $"{rule.Code} does not say '{title.Word}': {title.Says}");

    [Fact]
    public void The_letters_of_a_code_tell_what_its_rule_is_about()
    {
        Assert.All(RuleCatalogue.All, rule => Assert.Equal(Letters[rule.Code[..3]], rule.Category));
        Assert.Equal(Enum.GetValues<RuleCategory>(), RuleCatalogue.All.Select(rule => rule.Category).Distinct().Order());
    }

    [Fact]
    public void The_rules_of_the_form_are_errors_but_for_that_of_newer_versions() => Assert.All(RuleCatalogue.FormatRules, rule =>
        Assert.Equal(rule.Code == FormatCodes.NewerVersion ? ProblemSeverity.Info : ProblemSeverity.Error, rule.Severity));

    [Fact]
    public void Every_rule_is_found_by_its_code() => Assert.All(RuleCatalogue.All, rule => Assert.Same(rule, RuleCatalogue.Find(rule.Code)));

    [Theory]
    [InlineData("")]
    [InlineData("REG000")]
    [InlineData("reg002")]
    public void A_code_that_no_rule_has_leads_to_none(string code) => Assert.Null(RuleCatalogue.Find(code));

    [Fact]
    public void A_code_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>("code", () => RuleCatalogue.Find(null!));
}
