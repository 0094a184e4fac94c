using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopMeasuresTests;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopReviewTests;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>What settles a requirement, and what leaves it open.</summary>
public sealed class WorkshopRequirementTests
{
    private const string Official = """{"type":"category","category":"official"}""";
    private const string Youth = """{"type":"category","category":"youth"}""";
    private const string Pupil = """{"type":"category","category":"pupil"}""";
    private const string Structure = """{"type":"structure","structure":"s"}""";
    private const string LookedAfter = """ "responsibleAdult":true,"aftercare":true,"riskConsidered":true """;

    [Theory]
    [InlineData(""" {"id":"c","workshop":"w","confirmed":true} """, RequirementState.Met)]
    [InlineData(""" {"id":"c","workshop":"w","confirmed":true},{"id":"d","workshop":"w","confirmed":false} """, RequirementState.NotMet)]
    [InlineData(""" {"id":"c","workshop":"w","confirmed":true},{"id":"d","workshop":"w"} """, RequirementState.Unknown)]
    public void Each_contribution_is_confirmed(string contributions, RequirementState state) => Assert.Equal(
        state,
        State(Made(""" "status":"held","safeguards":{"rulesOfTalk":true} """, $""","contributions":[{contributions}]"""), WorkshopRequirement.Respected));

    [Theory]
    [InlineData(""" {"kind":"diet","requested":true,"provided":true} """, RequirementState.Met)]
    [InlineData(""" {"kind":"diet","requested":true,"provided":false} """, RequirementState.NotMet)]
    [InlineData(""" {"kind":"diet","requested":true,"provided":true},{"kind":"allergy","requested":false,"provided":false} """, RequirementState.Met)]
    public void Each_need_that_was_told_is_met(string needs, RequirementState state) => Assert.Equal(
        state, State(Made($$""" "invitation":{"needsAsked":true},"accommodations":[{{needs}}] """), WorkshopRequirement.Accessible));

    [Theory]
    [InlineData(""" "ages":"12-14", """, 13, RequirementState.NotMet)]
    [InlineData(""" "ages":"10-12", """, 13, RequirementState.Met)]
    [InlineData(""" "groups":[{"ages":"10-11"},{"ages":"12-14"}], """, 13, RequirementState.NotMet)]
    [InlineData("", 15, RequirementState.Met)]
    [InlineData("", 14, RequirementState.Unknown)]
    public void Guardians_are_asked_up_to_the_oldest_who_need_it(string ages, int below, RequirementState state) => Assert.Equal(
        state, State(Made(ages + $$""" "safeguards":{ {{LookedAfter}},"guardiansAskedBelow":{{below}} } """), WorkshopRequirement.Safe));

    [Fact]
    public void One_who_was_absent_settles_nothing_where_another_may_have_been_there() => Assert.Equal(
        RequirementState.Unknown,
        State(Made($$""" "status":"held","audience":[{"party":{{Official}},"presence":"absent"},{"party":{{Youth}}}] """), WorkshopRequirement.Heard));

    [Fact]
    public void Feedback_to_users_is_enough_though_another_was_to_officials() => Assert.Equal(
        RequirementState.Met,
        State(
            Made(""" "status":"held" """, $$""" ,"contributions":[{"id":"c","workshop":"w"}],"feedback":[{"id":"f","workshop":"w","givenTo":[{{Youth}}],"answers":[{"contribution":"c","outcome":"adopted"}]},{"id":"g","workshop":"w","givenTo":[{{Official}}]}] """),
            WorkshopRequirement.Answered));

    [Fact]
    public void Each_answer_needs_its_reason() => Assert.Equal(
        RequirementState.Unknown,
        State(
            Made(""" "status":"held" """, $$""" ,"contributions":[{"id":"c","workshop":"w"},{"id":"k","workshop":"w"}],"feedback":[{"id":"f","workshop":"w","givenTo":[{{Youth}}],"answers":[{"contribution":"c","outcome":"adopted"},{"contribution":"k","outcome":"rejected"}]}] """),
            WorkshopRequirement.Answered));

    [Fact]
    public void One_workshop_that_was_held_is_enough_though_another_is_only_planned() => Assert.Equal(
        RequirementState.Met,
        State(
            Made(""" "held":{"date":"2024-01-10"}},{"id":"x","follows":["w"],"held":{"date":"2024-02-10"}},{"id":"y","follows":["w"],"status":"planned" """),
            WorkshopRequirement.HeardAgain));

    [Theory]
    [InlineData(Youth, Pupil, RequirementState.Met)]
    [InlineData(Youth, Official, RequirementState.Unknown)]
    [InlineData(Official, Official, RequirementState.NotMet)]
    public void Any_of_several_is_of_the_users_if_all_are(string first, string second, RequirementState state) =>
        Assert.Equal(state, PlannedWith($$"""{"type":"any-of","parties":[{{first}},{{second}}]}"""));

    [Theory]
    [InlineData(""" "kind":"user-council" """, RequirementState.Met)]
    [InlineData(""" "kind":"working-group" """, RequirementState.Unknown)]
    [InlineData(""" "kind":"working-group","seatListing":{"completeOn":"2023-01-01"} """, RequirementState.Unknown)]
    [InlineData(""" "kind":"working-group","seats":[{"id":"q","onBehalfOf":"b"}],"seatListing":{"completeOn":"2023-01-01"} """, RequirementState.NotMet)]
    [InlineData(""" "kind":"working-group","seats":[{"id":"p","onBehalfOf":"a"},{"id":"q","onBehalfOf":"b"}] """, RequirementState.Met)]
    public void A_structure_is_of_the_users_by_its_kind_or_by_those_who_sit_in_it(string structure, RequirementState state) =>
        Assert.Equal(state, PlannedWith(Structure, $$$"""
            ,"actors":[{"type":"user-organisation","id":"a","name":{"nb":"A"}},{"type":"directorate","id":"b","name":{"nb":"B"}}],
            "structures":[{"id":"s","name":{"nb":"S"},{{{structure}}} }]
            """));

    private static RequirementState PlannedWith(string party, string more = "") =>
        State(Made($$""" "held":{"date":"2022-05-30"},"arrangedBy":[{{Official}}],"plannedWith":[{{party}}] """, more), WorkshopRequirement.PlannedTogether);
}
