using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopMeasuresTests;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopReviewTests;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>Which of the days and ages that a workshop states count.</summary>
public sealed class WorkshopDayAndAgesTests
{
    private const string Documents = """ ,"documents":[{"id":"d","title":{"nb":"D"}},{"id":"e","title":{"nb":"E"}}] """;

    [Theory]
    [InlineData(""" "planned":{"date":"2020-05-06"},"held":{"date":"2020-05-20"} """, "19")]
    [InlineData(""" "planned":{"date":"2020-05-20","announcedOn":"2020-01-01"} """, "19")]
    [InlineData(""" "held":{"date":"2020-05-20","sources":[{"document":"d","members":["date"]}]} """, "19")]
    [InlineData(""" "planned":{"date":"2020-05-20","sources":[{"document":"d","members":["date"]}]} """, "19")]
    [InlineData(""" "planned":{"date":"2020-05-20","sources":[{"document":"d","members":["date"]},{"document":"e","members":["date"]}]} """, null)]
    public void Notice_is_counted_from_the_invitation_to_the_day_held_or_planned(string days, string? notice) =>
        Assert.Equal(notice, Made(days + """ ,"invitation":{"sentOn":"2020-05-01"} """, Documents).Space.NoticeDays?.ToString());

    [Theory]
    [InlineData(""" "planned":{"date":"2020-05-06","until":"2020-05-08"} """, "10")]
    [InlineData(""" "planned":{"date":"2020-05-06"} """, "12")]
    [InlineData(""" "held":{"date":"2020-05-07"},"planned":{"date":"2020-05-06","until":"2020-05-08"} """, "11")]
    public void What_comes_after_is_counted_from_the_last_day(string days, string feedback) =>
        Assert.Equal(feedback, $"{Made(days, """ ,"feedback":[{"id":"f","workshop":"w","when":"2020-05-18"}] """).Influence.FeedbackDays}");

    [Theory]
    [InlineData("2024-04-30", WorkshopStage.Plan)]
    [InlineData("2024-05-01", WorkshopStage.Unknown)]
    [InlineData("2024-05-02", WorkshopStage.Due)]
    public void A_workshop_is_due_from_the_day_after_the_one_planned(string asOf, WorkshopStage stage) =>
        Assert.Equal(stage, Made(""" "planned":{"date":"2024-05-01"} """, asOf: asOf).Stage);

    [Theory]
    [InlineData(""" "status":"planned","ages":"18-30","planned":{"ages":"13-16"} """, RequirementState.NotApplicable)]
    [InlineData(""" "status":"planned","planned":{"date":"2024-07-01","ages":"18-30"} """, RequirementState.NotApplicable)]
    [InlineData(""" "held":{"date":"2024-05-02"},"planned":{"ages":"18-30"} """, RequirementState.NotStated)]
    public void Planned_ages_count_until_the_workshop_is_held_or_others_are_stated(string workshop, RequirementState state) =>
        Assert.Equal(state, State(Made(workshop), WorkshopRequirement.Safe));
}
