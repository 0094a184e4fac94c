using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopMeasuresTests;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>What came of a workshop, and who heard it.</summary>
public sealed class WorkshopInfluenceTests
{
    private const string Held = """ "held":{"date":"2020-02-12"} """;
    private const string Official = """{"type":"category","category":"official"}""";
    private const string Politician = """{"type":"category","category":"politician"}""";
    private const string Youth = """{"type":"category","category":"youth"}""";

    [Theory]
    [InlineData(""" ,"planned":{"date":"2020-05-01"} """, PracticeVerdict.NotKept)]
    [InlineData("", PracticeVerdict.Unknown)]
    public void Feedback_by_the_next_meeting_is_due_by_the_first_of_those_that_follow(string second, PracticeVerdict verdict) => Assert.Equal(
        verdict,
        Made(
            Held + $$$""" ,"feedbackPromise":{"within":"next-meeting"}},{"id":"x","follows":["w"],"planned":{"date":"2020-03-01"}},{"id":"y","follows":["w"]{{{second}}} """,
            asOf: "2020-04-01").Influence.PromiseVerdict);

    [Theory]
    [InlineData("2020-03-01", PracticeVerdict.NotKept)]
    [InlineData("2020-03-01~", PracticeVerdict.Unknown)]
    public void A_promise_by_about_a_day_is_not_judged(string due, PracticeVerdict verdict) =>
        Assert.Equal(verdict, Made(Held + $$""" ,"feedbackPromise":{"due":"{{due}}"} """, asOf: "2020-06-01").Influence.PromiseVerdict);

    [Fact]
    public void A_promise_up_to_the_last_day_there_is_can_be_kept() => Assert.Equal(
        PracticeVerdict.Kept,
        Made(""" "held":{"date":"9999-12-17"},"feedbackPromise":{"within":"P2W"} """, Feedback("9999-12-20")).Influence.PromiseVerdict);

    [Fact]
    public void A_promise_is_kept_by_the_first_feedback_that_comes_in_time() => Assert.Equal(
        PracticeVerdict.Kept,
        Made(Held + """ ,"feedbackPromise":{"within":"P2W"} """, Feedback("2020-02-20", "2020-06-20")).Influence.PromiseVerdict);

    [Fact]
    public void Feedback_that_is_not_as_promised_is_not_fast() =>
        Assert.False(Made(Held + """ ,"feedbackPromise":{"within":"P2W"} """, Feedback("2020-03-12")).Influence.Quality.Fast);

    [Theory]
    [InlineData("2020-02-12", null)]
    [InlineData("2020-02-01", null)]
    [InlineData("2020-01-31", false)]
    [InlineData("2020-03-02", true)]
    public void Feedback_of_some_time_in_May_is_fast_if_the_last_of_its_days_is(string held, bool? isFast) =>
        Assert.Equal(isFast, Made($$""" "held":{"date":"{{held}}"} """, Feedback("2020-05")).Influence.Quality.Fast);

    [Fact]
    public void Feedback_is_not_full_where_it_leaves_a_contribution_out() => Assert.False(Made(
        Held,
        """ ,"contributions":[{"id":"c","workshop":"w"},{"id":"k","workshop":"w"}],"feedback":[{"id":"f","workshop":"w","answersComplete":true,"answers":[{"contribution":"c","outcome":"adopted"}]}] """).Influence.Quality.Full);

    [Fact]
    public void Days_are_counted_to_the_first_feedback() => Assert.Equal("10", $"{Made(Held, Feedback("2020-02-22", "2020-03-12")).Influence.FeedbackDays}");

    [Fact]
    public void Feedback_on_another_workshop_does_not_count() =>
        Assert.Null(Made(Held, """ ,"feedback":[{"id":"f","workshop":"v","when":"2020-02-20"}] """, "2024-01-01").Influence.FeedbackDays);

    [Theory]
    [InlineData($$""" {"id":"e","workshops":["v"],"asked":[{{Youth}}]} """, null)]
    [InlineData($$""" {"id":"e","workshops":["w"],"asked":[{{Youth}}]},{"id":"f","workshops":["w"],"asked":[{{Official}}]} """, true)]
    public void Those_who_took_part_were_asked_where_any_evaluation_of_the_workshop_did(string evaluations, bool? asked) =>
        Assert.Equal(asked, Made(Held, $""" ,"evaluations":[{evaluations}] """, "2024-01-01").Influence.AskedParticipants);

    [Fact]
    public void Workshops_that_follow_are_in_the_order_of_their_ids() => Assert.Equal(
        ["x", "y"],
        Made(""" "status":"held"},{"id":"y","follows":["w"],"status":"planned"},{"id":"x","follows":["w"],"status":"planned" """).Influence.FollowedBy.Select(id => $"{id}"));

    [Fact]
    public void Those_for_whom_it_was_held_are_in_the_order_of_how_far_it_reached_them() => Assert.Equal(
        [RecipientReach.Unknown, RecipientReach.There],
        Made($$""" "heldFor":[{{Politician}},{{Official}}],"audience":[{"party":{{Politician}},"presence":"present"}] """).Audience.Recipients.Select(one => one.Reach));

    [Fact]
    public void One_who_was_absent_may_have_been_there_by_another_entry() => Assert.Equal(
        RecipientReach.Unknown,
        Assert.Single(Made($$""" "heldFor":[{{Official}}],"audience":[{"party":{{Official}},"presence":"absent"},{"party":{{Official}}}] """).Audience.Recipients).Reach);

    [Theory]
    [InlineData("2020-06-12", "90")]
    [InlineData("2020-05-12", null)]
    public void A_hand_over_is_of_the_series_where_party_and_day_are_the_same(string later, string? days) => Assert.Equal(
        days,
        Made(Held + $$""" ,"audience":[{"party":{{Official}},"receivedOn":"2020-05-12"}]},{"id":"x","follows":["w"],"audience":[{"party":{{Official}},"receivedOn":"{{later}}"}] """)
            .Audience.HandOverDays?.ToString());

    [Fact]
    public void The_highest_level_of_several_is_told() => Assert.Equal(
        AnchoringLevel.Political,
        Made($$""" "audience":[{"party":{{Official}},"level":"unit","presence":"present"},{"party":{{Politician}},"level":"political","presence":"present"}] """).Audience.HighestPresent);

    private static string Feedback(params string[] days) =>
        $""","feedback":[{string.Join(",", days.Select((day, at) => $$"""{"id":"f{{at}}","workshop":"w","when":"{{day}}"}"""))}]""";
}
