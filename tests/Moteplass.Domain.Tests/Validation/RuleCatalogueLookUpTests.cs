using System.Reflection;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

public sealed class RuleCatalogueLookUpTests
{
    [Fact]
    public void Every_rule_is_found_by_its_code() => Assert.All(RuleCatalogue.All, rule => Assert.Same(rule, RuleCatalogue.Find(rule.Code)));

    [Theory]
    [InlineData("")]
    [InlineData("REG000")]
    [InlineData("reg002")]
    public void A_code_that_no_rule_has_leads_to_none(string code) => Assert.Null(RuleCatalogue.Find(code));

    [Fact]
    public void A_code_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>("code", () => RuleCatalogue.Find(null!));

    [Fact]
    public void All_rules_are_those_of_the_form_and_of_the_register_in_the_order_of_their_codes()
    {
        Assert.Equal(RuleCatalogue.FormatRules.Concat(RuleCatalogue.Rules).ToHashSet(), RuleCatalogue.All.ToHashSet());
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal).Distinct(), RuleCatalogue.All.Select(rule => rule.Code));
    }

    [Fact]
    public void The_rules_of_the_form_are_the_problems_of_reading() => Assert.Equal(
        typeof(FormatCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        RuleCatalogue.FormatRules.Select(rule => rule.Code));

    [Fact]
    public void The_rules_of_the_form_are_errors_but_for_that_of_newer_versions_and_have_titles_in_three_languages() => Assert.All(RuleCatalogue.FormatRules, rule =>
    {
        ProblemSeverity severity = rule.Code == FormatCodes.NewerVersion ? ProblemSeverity.Info : ProblemSeverity.Error;
        Assert.Equal((severity, RuleCategory.Format), (rule.Severity, rule.Category));
        Assert.All([Language.Nb, Language.Nn, Language.En], language => Assert.EndsWith(".", rule.Title.Stated(language), StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("FMT001", RuleCategory.Format)]
    [InlineData("MEM001", RuleCategory.Memberships)]
    [InlineData("STR001", RuleCategory.Structures)]
    [InlineData("SEA003", RuleCategory.Seats)]
    [InlineData("PAR001", RuleCategory.Parity)]
    [InlineData("MAN001", RuleCategory.Mandates)]
    [InlineData("CAD001", RuleCategory.Cadences)]
    [InlineData("MTG001", RuleCategory.Meetings)]
    [InlineData("WSH001", RuleCategory.Workshops)]
    [InlineData("MAP001", RuleCategory.Mappings)]
    [InlineData("DEC001", RuleCategory.Decisions)]
    [InlineData("REG001", RuleCategory.Register)]
    public void The_letters_of_a_code_tell_what_its_rule_is_about(string code, RuleCategory category) =>
        Assert.Equal(category, RuleCatalogue.Find(code)!.Category);

    [Fact]
    public void Every_rule_is_of_a_category() => Assert.All(RuleCatalogue.All, rule => Assert.True(Enum.IsDefined(rule.Category)));
}
