using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Documentation;

public sealed class MeasuresPageTests
{
    public static TheoryData<string> Examples => [.. MeasuresExamples.Computed.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_numbers_of_an_example_are_what_the_library_computes(string example) =>
        Assert.Equal(string.Concat(MeasuresExamples.Computed[example]().Select(line => line + "\n")), MeasuresPage.Numbers(example));

    [Fact]
    public void Every_example_of_the_page_is_computed() => Assert.Equal(MeasuresExamples.Computed.Keys.Order(), MeasuresPage.Examples.Order());

    [Fact]
    public void The_registers_of_the_page_break_no_rule_that_is_an_error() => Assert.All(
        MeasuresPage.Registers,
        name => Assert.DoesNotContain(RuleRunner.Judge(MeasuresPage.Register(name)), problem => problem.Severity == ProblemSeverity.Error));
}
