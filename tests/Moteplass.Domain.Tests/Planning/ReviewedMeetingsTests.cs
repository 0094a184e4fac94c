using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>What the review says of the meetings of a year.</summary>
public sealed class ReviewedMeetingsTests
{
    [Theory]
    [InlineData("2027-02-08", null, null)]
    [InlineData(null, Weekday.Thursday, null)]
    [InlineData("2027-02-08", Weekday.Thursday, false)]
    [InlineData("2027-02-11", Weekday.Thursday, true)]
    public void Whether_meetings_are_on_the_usual_day_is_said_where_there_are_both(string? day, Weekday? usual, bool? isOnIt)
    {
        CollaborationStructure council = Council("a") with { Mandates = [new Mandate { Cadences = [PerYear("4")], Weekdays = usual is { } named ? [named] : [] }] };
        CollaborationRegister register = Register(council) with { Meetings = day is null ? [] : [Meeting("m", "a", day)] };

        Tally? onUsualDay = Assert.Single(PlanReview.Of(register, Year2027).Series).OnUsualDay;

        Assert.Equal(isOnIt, onUsualDay is { } tally ? tally is { Yes: 1, No: 0 } : null);
    }

    [Fact]
    public void Deadlines_of_one_day_are_in_the_order_of_their_meetings()
    {
        CollaborationStructure council = Council("a", PerYear("4"), deadlines: new() { Notice = LeadTime.FromDays(1) });

        PlanReview review = PlanReview.Of(Register(council) with { Meetings = [Meeting("n", "a", "2027-03-08"), Meeting("m", "a", "2027-03-08")] }, Year2027);

        Assert.Equal(["m", "n"], review.Deadlines.Select(one => one.Meeting.ToString()));
    }
}
