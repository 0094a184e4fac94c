using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Which of the meetings that may move do so, and to which day.</summary>
public sealed class MovedMeetingsTests
{
    private static readonly PlanRequest Movable = WithoutBreaks2027() with { Movable = MovableMeetings.NotNotified };

    [Fact]
    public void Of_three_on_one_day_one_is_kept_and_two_are_moved()
    {
        CollaborationRegister register = Councils("a", "b", "c") with { Meetings = [Meeting("m", "a", "2027-02-08"), Meeting("n", "b", "2027-02-08"), Meeting("o", "c", "2027-02-08")] };

        MeetingPlan plan = MeetingPlan.Of(register, Movable);

        Assert.Equal("a: 02-08K 05-10 08-09 11-08 | b: 01-04M 04-05 07-05 10-04 | c: 01-05M 04-06 07-06 10-05", Lines(plan));
        Assert.Empty(plan.Obstacles);
    }

    [Fact]
    public void What_has_passed_is_not_moved()
    {
        CollaborationRegister register = Councils("a", "b") with
        {
            Meetings = [Meeting("m", "a", "2027-02-08"), Meeting("n", "b", "2027-02-08"), Meeting("o", "a", "2027-09-08"), Meeting("p", "b", "2027-09-08")],
        };

        MeetingPlan plan = MeetingPlan.Of(register, Movable with { AsOf = Day("2027-04-01") });

        Assert.Equal("a: 02-08F 05-11 09-08K 11-09 | b: 02-08F 05-10 08-09M 11-08", Lines(plan));
    }

    [Fact]
    public void A_meeting_on_a_holiday_moves_to_the_nearest_of_the_days()
    {
        PlannedSeries series = Of(MeetingPlan.Of(Councils("a") with { Meetings = [Meeting("m", "a", "2027-05-17")] }, Movable), "a");

        Assert.Equal("01-04, 04-05, 07-05, 10-04", Dates(series));
        PlannedDate moved = Assert.Single(series.Dates, date => date.Origin == DateOrigin.Moved);
        Assert.Equal((Day("2027-04-05"), Day("2027-05-17")), (moved.Day, moved.MovedFrom));
    }

    [Fact]
    public void More_may_have_to_move_than_there_are_days()
    {
        CollaborationRegister register = Register(Council("a", PerYear("1"), "ffo")) with { Meetings = [Meeting("m", "a", "2027-05-17"), Meeting("n", "a", "2027-05-17")] };

        MeetingPlan plan = MeetingPlan.Of(register, Movable with { Capacities = [new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0 }] });

        Assert.Empty(Of(plan, "a").Dates);
        Assert.Equal(0, plan.Quality.Moved);
    }

    private static CollaborationRegister Councils(params string[] ids) => Register([.. ids.Select(id => Council(id, PerYear("4"), "ffo"))]);
}
