using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Workshops;

/// <summary>What the rules on workshops let pass and what they report, in whole messages.</summary>
public sealed class WorkshopRulesTests
{
    private const string By = """ "arrangedBy":[{"type":"structure","structure":"rad"}] """;

    [Theory]
    [InlineData(""" "themes":[{"nb":"T"}] """, null)]
    [InlineData(By, "warning WSH001 at /workshops/0: The workshop has no theme.")]
    [InlineData(""" "when":"2016" """, "error WSH001 at /workshops/0: The workshop has neither a theme nor an arranger.")]
    public void It_has_a_theme_or_an_arranger(string workshop, string? problem) => Assert.Equal(Expected(problem), Judge(RuleCodes.WorkshopTheme, workshop));

    [Theory]
    [InlineData(""" "status":"held","evaluation":{} """, "", null)]
    [InlineData(""" "status":"planned" """, "", null)]
    [InlineData(""" "when":"2016" """, "", null)]
    [InlineData(""" "status":"held" """, ""","evaluations":[{"id":"e","workshops":["w"]}] """, null)]
    [InlineData(""" "status":"held" """, "", "warning WSH002 at /workshops/0: The workshop was held, but not evaluated.")]
    public void One_that_was_held_is_evaluated(string workshop, string more, string? problem) =>
        Assert.Equal(Expected(problem), Judge(RuleCodes.WorkshopEvaluated, workshop, more));

    [Theory]
    [InlineData(""" "organisations":"20" """, null)]
    [InlineData(""" "attendees":["ffo"] """, null)]
    [InlineData(""" "ages":"13-25" """, null)]
    [InlineData(""" "heldFor":[{"type":"category","category":"youth"}] """, null)]
    [InlineData(""" "participants":"~30" """, "info WSH003 at /workshops/0: Whether user organisations took part is not stated.")]
    [InlineData(""" "attendees":["hdir"] """, "warning WSH003 at /workshops/0: No user organisation took part.")]
    [InlineData(""" "organisations":"0" """, "warning WSH003 at /workshops/0: No user organisation took part.")]
    public void User_organisations_take_part(string workshop, string? problem) => Assert.Equal(Expected(problem), Judge(RuleCodes.WorkshopOrganisations, workshop));

    [Theory]
    [InlineData("13-24", null)]
    [InlineData("..18", null)]
    [InlineData("13-25", "info WSH004 at /workshops/0/ages: The ages 13-25 go past the target group 0-24.")]
    public void Ages_that_go_past_the_target_group_are_worth_a_look_and_no_more(string ages, string? problem) =>
        Assert.Equal(Expected(problem), Judge(RuleCodes.WorkshopAges, $$""" "ages":"{{ages}}",{{By}} """));

    [Theory]
    [InlineData(""" "organisations":"20" """, ""","seats":[{"id":"p","onBehalfOf":"ffo"}] """, null)]
    [InlineData(""" "organisations":"20" """, "", null)]
    [InlineData(""" "participants":"20" """, ""","seats":[{"id":"p","onBehalfOf":"hdir"}] """, null)]
    [InlineData(""" "organisations":"20" """, ""","seats":[{"id":"p","onBehalfOf":"hdir"}] """, "info WSH005 at /workshops/0/arrangedBy: No user organisation sits in the group that arranged the workshop.")]
    public void Organisations_sit_in_the_group_that_arranges(string workshop, string structure, string? problem) =>
        Assert.Equal(Expected(problem), Judge(RuleCodes.WorkshopArrangers, $"{workshop},{By}", structure: structure));

    [Theory]
    [InlineData(""" "organisations":"20","participants":"~10" """, null)]
    [InlineData(""" "organisations":"20","participants":"20" """, null)]
    [InlineData(""" "organisations":"20","participants":"15-19" """, "error WSH006 at /workshops/0/participants: 20 organisations took part, but only 15-19 participants.")]
    [InlineData(""" "attendees":["ffo","hdir"],"participants":"1" """, "error WSH006 at /workshops/0/participants: 2.. organisations took part, but only 1 participants.")]
    public void No_more_organisations_than_heads(string workshop, string? problem) => Assert.Equal(Expected(problem), Judge(RuleCodes.WorkshopHeads, workshop));

    [Theory]
    [InlineData(""" "status":"held" """, ""","contributions":[{"id":"c","workshop":"w"}] """, null)]
    [InlineData(""" "status":"cancelled" """, "", null)]
    [InlineData(""" "status":"held" """, "", "warning WSH007 at /workshops/0: No contribution from the workshop is recorded.")]
    public void One_that_was_held_left_contributions(string workshop, string more, string? problem) =>
        Assert.Equal(Expected(problem), Judge(RuleCodes.WorkshopContributions, workshop, more));

    private static string[] Judge(string code, string workshop, string more = "", string structure = "") => Members(
        code,
        $$"""
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],
        "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"working-group","targetGroup":{"ages":"0-24"} {{structure}} }],
        "workshops":[{"id":"w",{{workshop}} }] {{more}}
        """);

    private static string[] Expected(string? problem) => problem is null ? [] : [problem];
}
