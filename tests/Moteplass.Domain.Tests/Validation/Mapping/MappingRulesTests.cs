using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Mapping;

public sealed class MappingRulesTests
{
    [Fact]
    public void An_area_is_defined_and_has_a_help_text() => Assert.Equal(
        [
            "warning MAP001 at /mappings/0/areas/1: The area has no help text.",
            "warning MAP001 at /mappings/0/areas/2: The area has no definition.",
        ],
        Members(
            RuleCodes.ExplainedAreas,
            """ "mappings":[{"id":"k","areas":[{"name":{"nb":"A"},"definition":{},"helpText":{}},{"name":{"nb":"B"},"definition":{}},{"name":{"nb":"C"},"helpText":{}}]}] """));

    [Theory]
    [InlineData(""" "areas":[{"name":{"nb":"A"}}],"workedExample":{} """, null)]
    [InlineData(""" "date":"2015" """, null)]
    [InlineData(""" "areas":[{"name":{"nb":"A"}}] """, "warning MAP002 at /mappings/0: The form has no worked example.")]
    public void A_form_has_a_worked_example(string mapping, string? problem) => Assert.Equal(
        problem is null ? [] : [problem], Members(RuleCodes.WorkedExample, $$""" "mappings":[{"id":"k",{{mapping}} }] """));
}
