using System.Reflection;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Each_code_is_the_code_of_one_rule() => Assert.Equal(
        typeof(RuleCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!),
        RuleCatalogue.Rules.Select(rule => rule.Code));

    [Fact]
    public void Each_rule_has_a_title_in_three_languages() => Assert.All(
        RuleCatalogue.Rules,
        rule => Assert.All([Language.Nb, Language.Nn, Language.En], language => Assert.NotNull(rule.Title.Stated(language))));

    [FsCheck.Xunit.Property(MaxTest = 50)]
    public void No_rule_throws_whatever_the_register_and_the_day(CollaborationRegister register)
    {
        Assert.NotNull(RuleCatalogue.Check(register, NodaTime.LocalDate.MaxIsoValue).ToString());
        Assert.NotNull(RuleCatalogue.Check(register, new NodaTime.LocalDate(1, 1, 1)).ToString());
    }

    [Fact]
    public void No_register_is_refused_by_an_exception() =>
        Assert.Throws<ArgumentNullException>("register", () => RuleCatalogue.Check(null!));
}
