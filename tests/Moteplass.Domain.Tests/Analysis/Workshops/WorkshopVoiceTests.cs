using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopMeasuresTests;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopReviewTests;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>The programme, the groups in it, and what was said on each theme.</summary>
public sealed class WorkshopVoiceTests
{
    [Theory]
    [InlineData(""" "held":{"date":"2020-05-06","until":"2020-05-07"},"sessions":[{"date":"2020-05-06","times":"10:00-11:00","kind":"talk"},{"date":"2020-05-07","times":"10:00-12:00","kind":"talk"}] """, 120)]
    [InlineData(""" "held":{"date":"2024-05-02"},"sessions":[{"times":"10:00-12:00","kind":"talk"},{"times":"11:00-11:15","kind":"break"}] """, 60)]
    [InlineData(""" "held":{"date":"2024-05-02"},"sessions":[{"times":"22:00-23:59","kind":"talk"}] """, 119)]
    public void The_longest_stretch_is_that_of_any_day_and_ends_at_a_break(string workshop, int minutes) => Assert.Equal(minutes, Made(workshop).Voice.LongestStretch);

    [Fact]
    public void A_session_of_no_kind_may_be_a_break() => Assert.Equal(
        RequirementState.Unknown,
        State(
            Made(""" "ages":"13-16","information":{"plain":true},"held":{"date":"2024-05-04","times":"10:00-11:30"},"sessions":[{"times":"10:00-11:00","kind":"talk"},{"times":"11:00-11:30"}] """),
            WorkshopRequirement.FittedToThem));

    [Theory]
    [InlineData(""" {"times":"10:00-11:00"} """)]
    [InlineData(""" {"times":"10:00-11:00","kind":"talk"},{"kind":"group-work"} """)]
    public void Time_of_their_own_is_not_known_where_no_kind_or_not_each_time_is_stated(string sessions) =>
        Assert.Null(Made($$""" "held":{"date":"2024-05-02","times":"10:00-12:00"},"sessions":[{{sessions}}] """).Voice.OwnTime);

    [Fact]
    public void A_session_of_no_kind_may_be_their_own() => Assert.Equal((0, 1), Bounds(Made("""
        "held":{"date":"2024-05-02","times":"10:00-12:00"},
        "sessions":[{"times":"10:00-11:00","kind":"talk","ledBy":[{"type":"category","category":"official"}]},{"times":"11:00-12:00"}]
        """).Voice.OwnTime));

    [Theory]
    [InlineData(""" "sessions":[{"kind":"group-work","groupSize":"5"},{"kind":"group-work","groupSize":"9"}] """, 9)]
    [InlineData(""" "participants":"20","sessions":[{"kind":"group-work","groups":"1"}] """, 20)]
    [InlineData(""" "participants":"20","sessions":[{"kind":"group-work","groups":"0"}] """, null)]
    public void The_largest_group_is_that_of_any_session(string workshop, int? people) => Assert.Equal(people, Made(workshop).Voice.LargestGroup);

    [Fact]
    public void Where_all_contributions_are_recorded_those_on_no_theme_are_exact_and_may_be_on_any() => Assert.Equal(
        "a 1..,  1",
        string.Join(", ", Made(
            """ "contributionsComplete":true,"themes":[{"id":"a"}] """,
            """ ,"contributions":[{"id":"c","workshop":"w","theme":"a"},{"id":"k","workshop":"w"}] """).Voice.Themes.Select(one => $"{one.Theme} {one.Contributions}")));
}
