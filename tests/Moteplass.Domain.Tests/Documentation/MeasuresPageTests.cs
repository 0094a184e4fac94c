using Moteplass.Domain.Tests.Goldens;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Documentation;

public sealed class MeasuresPageTests
{
    [Fact]
    [Trait("Kind", "golden")]
    public void The_numbers_of_the_examples_are_what_the_library_computes() => Golden.Holds(
        MeasuresPage.Page.File,
        MeasuresPage.Page.With(new Dictionary<string, Func<string, string>>
        {
            ["numbers"] = example => string.Concat(MeasuresExamples.Computed[example]().Select(line => line + "\n")),
        }));

    [Fact]
    public void Every_example_of_the_page_is_computed() => Assert.Equal(MeasuresExamples.Computed.Keys.Order(), MeasuresPage.Page.Blocks("numbers").Keys.Order());

    [Fact]
    public void The_registers_of_the_page_break_no_rule_that_is_an_error() => Assert.All(
        MeasuresPage.Registers.Keys,
        name => Assert.DoesNotContain(RuleRunner.Judge(MeasuresPage.Register(name)), problem => problem.Severity == ProblemSeverity.Error));
}
