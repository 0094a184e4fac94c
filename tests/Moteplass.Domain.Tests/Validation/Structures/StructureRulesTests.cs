using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Structures;

public sealed class StructureRulesTests
{
    [Theory]
    [InlineData(""" "permanence":"pilot","period":"2017/2020" """, null)]
    [InlineData(""" "permanence":"permanent","period":"2017/.." """, null)]
    [InlineData(""" "permanence":"pilot","period":"2017/.." """, "warning STR002 at /structures/0/phases/0: The pilot has no end.")]
    [InlineData(""" "permanence":"pilot" """, "warning STR002 at /structures/0/phases/0: The pilot has no end.")]
    public void A_pilot_has_an_end(string phase, string? problem) => Assert.Equal(Expected(problem), Phase(RuleCodes.PilotEnd, phase));

    [Theory]
    [InlineData(""" "permanence":"pilot","evaluationDue":"2020" """, "", null)]
    [InlineData(""" "permanence":"pilot","period":"2017/2020","evaluationDue":"2020-06" """, "2020-06-30", null)]
    [InlineData(""" "permanence":"permanent" """, "", null)]
    [InlineData(""" "permanence":"pilot","period":"2017/2020" """, "", "warning STR003 at /structures/0/phases/0: When the pilot is to be evaluated is not stated.")]
    [InlineData(""" "permanence":"pilot","period":"2017/2020","evaluationDue":"2020-06" """, "2020-07-01", "warning STR003 at /structures/0/phases/0: The pilot was to be evaluated in 2020-06, and no evaluation is recorded.")]
    public void A_pilot_is_evaluated(string phase, string asOf, string? problem) => Assert.Equal(Expected(problem), Phase(RuleCodes.PilotEvaluation, phase, asOf));

    [Fact]
    public void An_evaluation_on_record_or_a_duty_to_evaluate_is_enough()
    {
        Assert.Empty(Members(RuleCodes.PilotEvaluation, """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active","permanence":"pilot"}]}],"evaluations":[{"id":"e","structures":["s"]}] """));
        Assert.Empty(Members(RuleCodes.PilotEvaluation, """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active","permanence":"pilot"}],"mandates":[{"duties":[{"kind":"evaluation"}]}]}] """));
    }

    [Theory]
    [InlineData(""" "kind":"working-group","seats":[{"id":"p","onBehalfOf":"hdir"},{"id":"q","onBehalfOf":"udir"}] """, null)]
    [InlineData(""" "kind":"working-group" """, null)]
    [InlineData(""" "kind":"joint-arena","seats":[{"id":"p","onBehalfOf":"hdir"}] """, null)]
    [InlineData(""" "kind":"working-group","seats":[{"id":"p","onBehalfOf":"hdir"}] """, "warning PAR003 at /structures/0/owners/1: 'udir' owns the working group, but has no seat in it.")]
    public void Each_directorate_sits_in_its_joint_working_group(string structure, string? problem) => Assert.Equal(
        Expected(problem),
        Members(
            RuleCodes.OwnersSit,
            $$"""
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"directorate","id":"udir","name":{"nb":"Udir"} }],
            "structures":[{"id":"s","name":{"nb":"S"},"owners":["hdir","udir"],{{structure}} }]
            """));

    [Fact]
    public void A_structure_without_an_owner_is_an_error() => Assert.Equal(
        ["error STR001 at /structures/0: The structure 's' has no owner."],
        Members(RuleCodes.StructureOwner, """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other"},{"id":"t","name":{"nb":"T"},"kind":"other","owners":["x"]}] """));

    [Theory]
    [InlineData(""" "permanence":"ad-hoc","assignment":{"nb":"Utredning"} """, null)]
    [InlineData(""" "permanence":"time-limited","assignment":{"nb":"Utredning"} """, null)]
    [InlineData(""" "permanence":"ad-hoc" """, "warning STR004 at /structures/0/phases/0: For which assignment the structure was set up is not stated.")]
    [InlineData(""" "permanence":"permanent","assignment":{"nb":"Utredning"} """, "error STR004 at /structures/0/phases/0/assignment: A permanent structure is not bound to an assignment.")]
    public void An_ad_hoc_structure_has_its_assignment_and_a_permanent_one_none(string phase, string? problem) =>
        Assert.Equal(Expected(problem), Phase(RuleCodes.AdHocAssignment, phase));

    private static string[] Phase(string code, string phase, string asOf = "") => Members(
        code, $$""" "structures":[{"id":"s","name":{"nb":"S"},"kind":"joint-arena","phases":[{"status":"active",{{phase}} }] }] """, asOf);

    private static string[] Expected(string? problem) => problem is null ? [] : [problem];
}
