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
    [InlineData(""" {"respondent":"a","status":"answered","channel":{}},{"respondent":"b","status":"nil-return"} """, null)]
    [InlineData(""" {"respondent":"a","status":"answered"} """, "warning MAP003 at /mappings/0/responses/0: Through which channel 'a' answered is not stated.")]
    public void An_answer_names_its_channel(string responses, string? problem) => Assert.Equal(
        problem is null ? [] : [problem], Members(RuleCodes.ResponseChannel, $$""" "mappings":[{"id":"k","responses":[{{responses}}] }] """));

    [Theory]
    [InlineData(""" {"respondent":"a","status":"answered","structures":["s"]},{"respondent":"b","status":"nil-return"} """, null)]
    [InlineData(""" {"respondent":"a","status":"answered"},{"respondent":"a","status":"nil-return"} """, "error MAP004 at /mappings/0/responses/1/respondent: 'a' answers twice.")]
    [InlineData(""" {"respondent":"a","status":"nil-return","structures":["s"]} """, "error MAP004 at /mappings/0/responses/0/structures: A response without substance describes structures.")]
    public void Everybody_answers_once_and_a_nil_return_describes_nothing(string responses, string? problem) => Assert.Equal(
        problem is null ? [] : [problem], Members(RuleCodes.OneResponse, $$""" "mappings":[{"id":"k","responses":[{{responses}}] }] """));

    [Theory]
    [InlineData("answered", null)]
    [InlineData("nil-return", "info MAP005 at /mappings/0/responses/0: 'a' gave a nil return; the findings cover the others.")]
    [InlineData("not-returned", "info MAP005 at /mappings/0/responses/0: 'a' did not answer; the findings cover the others.")]
    public void Who_is_left_out_is_said(string status, string? problem) => Assert.Equal(
        problem is null ? [] : [problem], Members(RuleCodes.WholeMapping, $$""" "mappings":[{"id":"k","responses":[{"respondent":"a","status":"{{status}}"}] }] """));

    [Theory]
    [InlineData(""" "areas":[{"name":{"nb":"A"}}],"workedExample":{} """, null)]
    [InlineData(""" "date":"2015" """, null)]
    [InlineData(""" "areas":[{"name":{"nb":"A"}}] """, "warning MAP002 at /mappings/0: The form has no worked example.")]
    public void A_form_has_a_worked_example(string mapping, string? problem) => Assert.Equal(
        problem is null ? [] : [problem], Members(RuleCodes.WorkedExample, $$""" "mappings":[{"id":"k",{{mapping}} }] """));
}
