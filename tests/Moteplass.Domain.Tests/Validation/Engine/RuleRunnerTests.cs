using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Engine;

public sealed class RuleRunnerTests
{
    [FsCheck.Xunit.Property(MaxTest = 50)]
    public void No_rule_throws_whatever_the_register_and_the_day(CollaborationRegister register)
    {
        Assert.NotNull(RuleRunner.Judge(register, LocalDate.MaxIsoValue).ToString());
        Assert.NotNull(RuleRunner.Judge(register, new LocalDate(1, 1, 1)).ToString());
    }

    [Fact]
    public void No_register_is_refused_by_an_exception() =>
        Assert.Throws<ArgumentNullException>("subject", () => RuleRunner.Judge(null!));

    [Fact]
    public void Problems_are_equal_where_sentence_and_arguments_are()
    {
        CollaborationRegister register = Registers.With(""" "mappings":[{"id":"a"},{"id":"a","conductedBy":"b"}] """);

        Assert.Equal(RuleRunner.Judge(register), RuleRunner.Judge(register));
        Assert.Equal(2, RuleRunner.Judge(register).Distinct().Count());
    }
}
